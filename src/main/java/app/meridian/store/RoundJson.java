package app.meridian.store;

import app.meridian.core.checkin.Choice;
import app.meridian.core.checkin.Participants;
import app.meridian.core.checkin.Plan;
import app.meridian.core.checkin.PlanChange;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundQuestion;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.checkin.Tone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The body of a round's row, and what its history says of it.
 *
 * @param plan what would hold if it asked
 * @param plans what held from when on, oldest first
 */
record RoundJson(String name, String status, List<QuestionJson> questions, PeopleJson people,
        boolean assigneeAndWatchers, PlanJson plan, List<PlanChangeJson> plans) {

    RoundJson {
        people = people == null ? PeopleJson.NOBODY : people;
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    static RoundJson of(Round round) {
        return of(round.fields(), round.status(), round.plans());
    }

    static RoundJson of(RoundFields fields, RoundStatus status, List<PlanChange> plans) {
        Participants asked = fields.participants();
        return new RoundJson(fields.name(), status.name(),
                fields.questions().stream().map(QuestionJson::of).toList(),
                PeopleJson.of(asked.people(), asked.groups()), asked.assigneeAndWatchers(),
                PlanJson.of(fields.plan()), plans.stream().map(PlanChangeJson::of).toList());
    }

    RoundJson with(PeopleJson changed) {
        return new RoundJson(name, status, questions, changed, assigneeAndWatchers, plan, plans);
    }

    Round toDomain(BoardEntity row) {
        RoundFields fields = new RoundFields(name, questions.stream().map(QuestionJson::toDomain).toList(),
                new Participants(people.people(), people.names(), assigneeAndWatchers), plan.toDomain());
        return new Round(new RoundId(row.getID()), BoardRows.homeOf(row), row.getVersion(), fields,
                RoundStatus.valueOf(status), plans.stream().map(PlanChangeJson::toDomain).toList(),
                Instant.ofEpochMilli(row.getFixedUntil()));
    }

    record QuestionJson(String id, String type, String words, List<ChoiceJson> choices) {
        static QuestionJson of(RoundQuestion question) {
            return new QuestionJson(question.id(), question.type().name(), question.words(),
                    question.choices().stream().map(each -> new ChoiceJson(each.label(), each.tone().name())).toList());
        }

        RoundQuestion toDomain() {
            List<Choice> labels = choices == null ? List.of() : choices.stream()
                    .map(each -> new Choice(each.label(), Tone.valueOf(each.tone()))).toList();
            return new RoundQuestion(id, QuestionType.valueOf(type), words == null ? "" : words, labels);
        }
    }

    record ChoiceJson(String label, String tone) {}

    record PlanChangeJson(long from, PlanJson plan) {
        static PlanChangeJson of(PlanChange change) {
            return new PlanChangeJson(change.from().toEpochMilli(), change.plan().map(PlanJson::of).orElse(null));
        }

        PlanChange toDomain() {
            return new PlanChange(Instant.ofEpochMilli(from), Optional.ofNullable(plan).map(PlanJson::toDomain));
        }
    }

    record PlanJson(List<String> weekdays, int everyWeeks, String firstDay, String opensAt, Long answerSeconds) {
        static PlanJson of(Plan plan) {
            return new PlanJson(plan.weekdays().stream().map(DayOfWeek::name).toList(), plan.everyWeeks(),
                    plan.firstDay().toString(), plan.opensAt().map(LocalTime::toString).orElse(null),
                    plan.answerTime().map(Duration::toSeconds).orElse(null));
        }

        Plan toDomain() {
            return new Plan(weekdays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()), everyWeeks,
                    LocalDate.parse(firstDay), Optional.ofNullable(opensAt).map(LocalTime::parse),
                    Optional.ofNullable(answerSeconds).map(Duration::ofSeconds));
        }
    }
}

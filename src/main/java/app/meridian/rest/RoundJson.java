package app.meridian.rest;

import app.meridian.core.checkin.Participants;
import app.meridian.core.checkin.Plan;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * A round as it was set up. Nothing is left out: what is not there is null.
 *
 * @param people those whom it asks by name
 */
@JsonPropertyOrder({"id", "version", "status", "name", "questions", "participants", "people", "plan"})
record RoundJson(String id, long version, String status, String name, List<QuestionJson> questions,
        ParticipantsJson participants, List<PersonJson> people, PlanJson plan) {

    static RoundJson of(Round round, People people, Reader reader) {
        RoundFields fields = round.fields();
        List<PersonJson> named = fields.participants().people().stream()
                .map(person -> PersonJson.of(people.find(person), reader)).toList();
        return new RoundJson(String.valueOf(round.id().value()), round.version(), CheckInTeller.word(round.status()),
                fields.name(), fields.questions().stream().map(QuestionJson::of).toList(),
                ParticipantsJson.of(fields.participants()), named, PlanJson.of(fields.plan()));
    }

    @JsonPropertyOrder({"people", "groups", "assigneeAndWatchers"})
    record ParticipantsJson(List<String> people, List<String> groups, boolean assigneeAndWatchers) {
        static ParticipantsJson of(Participants asked) {
            return new ParticipantsJson(asked.people().stream().map(PersonId::key).toList(), asked.groups(),
                    asked.assigneeAndWatchers());
        }
    }

    /**
     * @param opensAt null for the start of each person's working day
     * @param answerHours null for until the end of it
     */
    @JsonPropertyOrder({"weekdays", "everyWeeks", "firstDay", "opensAt", "answerHours"})
    record PlanJson(List<String> weekdays, int everyWeeks, String firstDay, String opensAt, Long answerHours) {
        static PlanJson of(Plan plan) {
            return new PlanJson(plan.weekdays().stream().map(Enum::name).toList(), plan.everyWeeks(),
                    plan.firstDay().toString(), plan.opensAt().map(LocalTime::toString).orElse(null),
                    plan.answerTime().map(Duration::toHours).orElse(null));
        }
    }

    /** @param today the reader's date */
    @JsonPropertyOrder({"today", "canManage", "values"})
    record ListJson(String today, boolean canManage, List<RoundJson> values) {}
}

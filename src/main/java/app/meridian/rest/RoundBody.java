package app.meridian.rest;

import app.meridian.core.checkin.Choice;
import app.meridian.core.checkin.Participants;
import app.meridian.core.checkin.Plan;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.checkin.RoundQuestion;
import app.meridian.core.checkin.Tone;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a round out of a request. */
final class RoundBody {
    /** Stands in for a plan that could not be read, so that what else is wrong can be named too. */
    private static final Plan SOME_PLAN = new Plan(
            EnumSet.allOf(DayOfWeek.class), 1, LocalDate.EPOCH, Optional.empty(), Optional.empty());

    private RoundBody() {}

    /**
     * @param rules throws an {@code InvalidFieldsException} if a field is wrong
     * @throws BadFieldsException if anything is wrong
     */
    static RoundFields read(Field body, Consumer<RoundFields> rules, String... besides) {
        body.isObject(known(besides));
        List<Field> questions = body.at("questions").required().items(RoundFields.MOST_QUESTIONS);
        List<RoundQuestion> readQuestions = questions.stream().flatMap(field -> question(field).stream()).toList();
        Optional<Participants> participants = participants(body.at("participants"));
        Optional<Plan> plan = plan(body.at("plan").required());
        RoundFields fields = new RoundFields(body.at("name").text().orElse(""), readQuestions,
                participants.orElseGet(() -> new Participants(List.of(), List.of(), false)), plan.orElse(SOME_PLAN));
        boolean whole = readQuestions.size() == questions.size() && participants.isPresent();
        if (whole) RuleFlaws.note(body, Map.of(), () -> rules.accept(fields));
        body.flaws().refuse();
        return fields;
    }

    private static String[] known(String[] besides) {
        return Stream.concat(Stream.of(besides), Stream.of("name", "questions", "participants", "plan"))
                .toArray(String[]::new);
    }

    private static Optional<RoundQuestion> question(Field field) {
        field.isObject("id", "type", "words", "choices");
        Field type = field.at("type");
        Optional<QuestionType> read = Words.read(type.required(), QuestionType.values());
        List<Field> items = field.at("choices").items(RoundFields.MOST_CHOICES);
        List<Choice> choices = items.stream().flatMap(item -> choice(item).stream()).toList();
        boolean whole = choices.size() == items.size() && type.isRead(read);
        return read.filter(each -> whole).map(each -> new RoundQuestion(
                field.at("id").text().orElse(""), each, field.at("words").text().orElse(""), choices));
    }

    private static Optional<Choice> choice(Field field) {
        field.isObject("label", "tone");
        Field tone = field.at("tone");
        Optional<Tone> read = Words.read(tone, Tone.values());
        return tone.isRead(read)
                ? Optional.of(new Choice(field.at("label").text().orElse(""), read.orElse(Tone.NEUTRAL)))
                : Optional.empty();
    }

    private static Optional<Participants> participants(Field field) {
        if (!field.isPresent()) return Optional.of(new Participants(List.of(), List.of(), false));
        if (!field.isObject("people", "groups", "assigneeAndWatchers")) return Optional.empty();
        List<Field> people = field.at("people").items(Participants.MOST);
        List<Field> groups = field.at("groups").items(RoundFields.MOST_GROUPS);
        List<PersonId> readPeople = people(people);
        List<String> readGroups = texts(groups);
        boolean flag = field.at("assigneeAndWatchers").flag();
        boolean whole = readPeople.size() == people.size() && readGroups.size() == groups.size();
        return whole ? Optional.of(new Participants(readPeople, readGroups, flag)) : Optional.empty();
    }

    /** @throws BadFieldsException if anything is wrong */
    static RoundManagers managers(Field body, RoundManagers stored) {
        body.isObject("people", "groups");
        List<Field> people = body.at("people").items(RoundManagers.MOST);
        List<Field> groups = body.at("groups").items(RoundManagers.MOST);
        RoundManagers read = new RoundManagers(stored.container(), stored.version(), people(people), texts(groups));
        body.flaws().refuse();
        return read;
    }

    private static List<PersonId> people(List<Field> keys) {
        return texts(keys).stream().map(PersonId::new).toList();
    }

    private static List<String> texts(List<Field> fields) {
        return fields.stream().flatMap(field -> field.required().text()
                .filter(text -> !text.isBlank() || field.refuse(Message.of("meridian.rest.error.missing")).isPresent())
                .stream()).toList();
    }

    private static Optional<Plan> plan(Field field) {
        field.isObject("weekdays", "everyWeeks", "firstDay", "opensAt", "answerHours");
        Optional<Set<DayOfWeek>> weekdays = weekdays(field.at("weekdays").required());
        Field weeks = field.at("everyWeeks");
        Optional<Long> everyWeeks = weeks.number(1, Plan.MOST_WEEKS);
        Optional<LocalDate> firstDay = field.at("firstDay").required().date();
        Field opens = field.at("opensAt");
        Optional<LocalTime> opensAt = opens.time();
        Field hours = field.at("answerHours");
        Optional<Duration> answerTime = hours.number(1, Plan.MOST_ANSWER_HOURS).map(Duration::ofHours);
        boolean whole = weeks.isRead(everyWeeks) && opens.isRead(opensAt) && hours.isRead(answerTime);
        return weekdays.filter(each -> whole).flatMap(days -> firstDay.map(first ->
                new Plan(days, everyWeeks.orElse(1L).intValue(), first, opensAt, answerTime)));
    }

    private static Optional<Set<DayOfWeek>> weekdays(Field list) {
        List<Field> items = list.items(DayOfWeek.values().length);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        items.forEach(item -> Words.weekday(item).ifPresent(days::add));
        if (list.isEmpty()) return list.refuse(FieldFlaw.of(FieldFlaw.Kind.NO_WEEKDAY));
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }
}

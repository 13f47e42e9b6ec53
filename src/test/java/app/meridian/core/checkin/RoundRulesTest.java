package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.CLEO;
import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.MOOD;
import static app.meridian.core.checkin.RoundOffice.NEXT;
import static app.meridian.core.checkin.RoundOffice.STOPS;
import static app.meridian.core.checkin.RoundOffice.SURE;
import static app.meridian.core.checkin.RoundOffice.WEEKDAYS;
import static app.meridian.core.checkin.RoundOffice.daily;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRulesTest {
    private final RoundOffice office = new RoundOffice();

    @Test
    void acceptsARoundAndTakesBlanksOff() {
        RoundFields typed = new RoundFields(" Daily ", List.of(NEXT), daily().participants(), WEEKDAYS);

        assertThat(office.rules.require(BEN, DEMO, typed, Optional.empty()).name()).isEqualTo("Daily");
    }

    @Test
    void dropsChoicesWhereThereIsNothingToChoose() {
        RoundQuestion odd = new RoundQuestion("next", QuestionType.TEXT, "What comes next?", SURE.choices());

        RoundFields tidy = office.rules.require(BEN, DEMO, asking(odd), Optional.empty());

        assertThat(tidy.questions()).containsExactly(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\0b", "\uD83D", "\u200B", "a\u2028b"})
    void refusesNamesThatAreNoLine(String name) {
        RoundFields typed = new RoundFields(name, List.of(NEXT), daily().participants(), WEEKDAYS);

        assertThat(flaws(typed)).isEqualTo(Map.of("name", Kind.NOT_A_LINE));
    }

    @ParameterizedTest
    @MethodSource({"questions", "choices"})
    void namesEachQuestionThatIsWrong(List<RoundQuestion> questions, Map<String, Kind> expected) {
        RoundFields typed = new RoundFields("Daily", questions, daily().participants(), WEEKDAYS);

        assertThat(flaws(typed)).isEqualTo(expected);
    }

    static Stream<Arguments> questions() {
        List<RoundQuestion> eight = IntStream.range(0, 8)
                .mapToObj(i -> new RoundQuestion("q" + i, QuestionType.TEXT, "What?", List.of())).toList();
        return Stream.of(
                Arguments.of(List.of(), Map.of("questions", Kind.TOO_FEW)),
                Arguments.of(eight, Map.of("questions", Kind.TOO_MANY)),
                Arguments.of(List.of(NEXT, NEXT), Map.of("questions[1].id", Kind.NOT_A_KEY)),
                Arguments.of(List.of(question("A b", QuestionType.TEXT)), Map.of("questions[0].id", Kind.NOT_A_KEY)),
                Arguments.of(List.of(new RoundQuestion("q", QuestionType.TEXT, "x".repeat(201), List.of())),
                        Map.of("questions[0].words", Kind.NOT_A_LINE)),
                Arguments.of(List.of(MOOD, question("again", QuestionType.MOOD)),
                        Map.of("questions[1].type", Kind.ASKED_TWICE)),
                Arguments.of(List.of(STOPS, question("again", QuestionType.BLOCKERS)),
                        Map.of("questions[1].type", Kind.ASKED_TWICE)));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(List.of(choice("One")), Map.of("questions[0].choices", Kind.TOO_FEW)),
                Arguments.of(List.of(choice("One", "Two", " One")),
                        Map.of("questions[0].choices[2].label", Kind.ENTRY_TWICE)),
                Arguments.of(List.of(choice("One", "")), Map.of("questions[0].choices[1].label", Kind.NOT_A_LINE)),
                Arguments.of(List.of(choice("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")),
                        Map.of("questions[0].choices", Kind.TOO_MANY)));
    }

    @ParameterizedTest
    @MethodSource("participants")
    void namesEachParticipantWhoCannotBeAsked(Participants participants, Map<String, Kind> expected) {
        assertThat(flaws(asking(participants))).isEqualTo(expected);
    }

    static Stream<Arguments> participants() {
        PersonId nobody = new PersonId("nobody");
        return Stream.of(
                Arguments.of(people(), Map.of("participants", Kind.NOBODY_ASKED)),
                Arguments.of(people(AIKO, nobody), Map.of("participants.people[1]", Kind.UNKNOWN_PERSON)),
                Arguments.of(people(DARA), Map.of("participants.people[0]", Kind.UNKNOWN_PERSON)),
                Arguments.of(people(CLEO), Map.of("participants.people[0]", Kind.UNKNOWN_PERSON)),
                Arguments.of(people(AIKO, AIKO), Map.of("participants.people[1]", Kind.PERSON_TWICE)),
                Arguments.of(groups("nowhere"), Map.of("participants.groups[0]", Kind.UNKNOWN_GROUP)),
                Arguments.of(groups("directors"), Map.of("participants.groups[0]", Kind.UNKNOWN_GROUP)),
                Arguments.of(groups("returns", "returns"), Map.of("participants.groups[1]", Kind.ENTRY_TWICE)),
                Arguments.of(new Participants(Collections.nCopies(201, AIKO), List.of(), false),
                        Map.of("participants", Kind.TOO_MANY)),
                Arguments.of(new Participants(List.of(), List.of(), true),
                        Map.of("participants.assigneeAndWatchers", Kind.ISSUE_ONLY)));
    }

    @Test
    void asksAssigneeAndWatchersOfAnIssue() {
        RoundFields typed = asking(new Participants(List.of(), List.of(), true));

        assertThat(office.rules.require(BEN, ISSUE, typed, Optional.empty())).isEqualTo(typed);
    }

    @Test
    void keepsWhomItAsksEvenIfTheActorMayNotSeeThem() {
        RoundFields stored = asking(new Participants(List.of(DARA), List.of("directors"), false));

        assertThat(office.rules.require(BEN, DEMO, stored, Optional.of(stored))).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void namesWhatIsWrongWithThePlan(
            LocalDate firstDay, LocalTime opensAt, Duration answerTime, Map<String, Kind> expected) {
        Plan plan = new Plan(WEEKDAYS.weekdays(), 1, firstDay, Optional.of(opensAt), Optional.of(answerTime));

        assertThat(flaws(new RoundFields("Daily", List.of(NEXT), daily().participants(), plan))).isEqualTo(expected);
    }

    static Stream<Arguments> plans() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        LocalTime nine = LocalTime.of(9, 0);
        Duration hour = Duration.ofHours(1);
        return Stream.of(
                Arguments.of(LocalDate.of(2200, 1, 1), nine, hour, Map.of("plan.firstDay", Kind.DATE_OUT_OF_RANGE)),
                Arguments.of(day, nine.plusSeconds(1), hour, Map.of("plan.opensAt", Kind.NOT_A_TIME)),
                Arguments.of(day, nine, Duration.ZERO, Map.of("plan.answerHours", Kind.NOT_IN_RANGE)),
                Arguments.of(day, nine, Duration.ofHours(81), Map.of("plan.answerHours", Kind.NOT_IN_RANGE)),
                Arguments.of(day, nine, Duration.ofMinutes(90), Map.of("plan.answerHours", Kind.NOT_IN_RANGE)));
    }

    private Map<String, Kind> flaws(RoundFields typed) {
        InvalidFieldsException invalid = catchThrowableOfType(InvalidFieldsException.class,
                () -> office.rules.require(BEN, DEMO, typed, Optional.empty()));
        return invalid.flaws().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().kind()));
    }

    private static RoundFields asking(RoundQuestion question) {
        return new RoundFields("Daily", List.of(question), daily().participants(), WEEKDAYS);
    }

    private static RoundFields asking(Participants participants) {
        return new RoundFields("Daily", List.of(NEXT), participants, WEEKDAYS);
    }

    private static RoundQuestion question(String id, QuestionType type) {
        return new RoundQuestion(id, type, "What?", List.of());
    }

    private static RoundQuestion choice(String... labels) {
        return new RoundQuestion("sure", QuestionType.CHOICE, "Will it be done?",
                Stream.of(labels).map(label -> new Choice(label, Tone.NEUTRAL)).toList());
    }

    private static Participants people(PersonId... people) {
        return new Participants(List.of(people), List.of(), false);
    }

    private static Participants groups(String... groups) {
        return new Participants(List.of(), List.of(groups), false);
    }
}

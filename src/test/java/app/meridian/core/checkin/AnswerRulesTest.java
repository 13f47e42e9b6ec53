package app.meridian.core.checkin;

import static app.meridian.core.checkin.CheckInService.LONGEST_ANSWER;
import static app.meridian.core.checkin.RoundOffice.CLEO;
import static app.meridian.core.checkin.RoundOffice.NEXT;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.checkin.RoundOffice.next;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Scope;
import app.meridian.core.person.SmallCompany;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRulesTest {
    private final RoundOffice office = new RoundOffice();
    private final RoundId round = office.dailyRound().id();

    @ParameterizedTest
    @MethodSource({"flawedTexts", "flawedBlockers"})
    void namesEachFieldThatIsWrong(TypedAnswer typed, Map<String, Kind> expected) {
        assertThat(flaws(0, typed)).isEqualTo(expected);
    }

    static Stream<Arguments> flawedTexts() {
        return Stream.of(
                Arguments.of(next(" \n"), Map.of("answers", Kind.NO_ANSWER)),
                Arguments.of(next("x".repeat(LONGEST_ANSWER + 1)), Map.of("answers.next", Kind.TOO_LONG)),
                Arguments.of(next("a\0b"), Map.of("answers.next", Kind.UNSTORABLE)),
                Arguments.of(next("\uD83D"), Map.of("answers.next", Kind.UNSTORABLE)),
                Arguments.of(texts(Map.of("sure", "Never", "next", "x")), Map.of("answers.sure", Kind.NOT_A_CHOICE)),
                Arguments.of(texts(Map.of("other", "x", "next", "x")), Map.of("answers.other", Kind.UNKNOWN_QUESTION)),
                Arguments.of(texts(Map.of("mood", "GOOD", "next", "x")),
                        Map.of("answers.mood", Kind.UNKNOWN_QUESTION)));
    }

    static Stream<Arguments> flawedBlockers() {
        List<TypedBlocker> many = Collections.nCopies(21, new TypedBlocker("Scanner", Optional.empty()));
        return Stream.of(
                Arguments.of(stopped(new TypedBlocker("a\0b", Optional.empty())),
                        Map.of("blockers[0].text", Kind.UNSTORABLE)),
                Arguments.of(stopped(new TypedBlocker("Scanner", Optional.of(DARA))),
                        Map.of("blockers[0].owner", Kind.UNKNOWN_PERSON)),
                Arguments.of(stopped(new TypedBlocker("Scanner", Optional.of(CLEO))),
                        Map.of("blockers[0].owner", Kind.UNKNOWN_PERSON)),
                Arguments.of(stopped(new TypedBlocker(" ", Optional.of(DARA))), Map.of("answers", Kind.NO_ANSWER)),
                Arguments.of(stopped(many.toArray(TypedBlocker[]::new)), Map.of("blockers", Kind.TOO_MANY)),
                Arguments.of(resolving(99, ""), Map.of("resolved[0].id", Kind.UNKNOWN_BLOCKER)));
    }

    @Test
    void takesTheLongestAnswerAndTheToneOfAChoice() {
        Answer answer = post(0, texts(Map.of("next", "x".repeat(LONGEST_ANSWER), "sure", " Maybe ")));

        assertThat(answer.given()).extracting(GivenAnswer::question).containsExactly("next", "sure");
        assertThat(answer.given().get(1).tone()).isEqualTo(Tone.WARNING);
        assertThat(answer.given().get(1).text()).isEqualTo("Maybe");
    }

    @Test
    void takesAMoodAlone() {
        assertThat(post(0, mood(Optional.of(Mood.LOW))).mood()).contains(Mood.LOW);
    }

    @Test
    void keepsAMoodWhoseWeekIsOver() {
        office.clock.set("2026-11-27T13:20:00Z");
        post("2026-11-27", 0, mood(Optional.of(Mood.LOW)));
        office.clock.set("2026-11-30T12:00:00Z");
        office.company.set(new Scope.Company(), Optional.of("Pacific/Pago_Pago"),
                Optional.empty(), Optional.empty());

        assertThat(flaws("2026-11-27", 1, mood(Optional.of(Mood.GOOD)))).isEqualTo(
                Map.of("mood", Kind.MOOD_NOT_ASKED));
    }

    @Test
    void refusesMoodAndBlockersThatARoundDoesNotAskFor() {
        Round plain = office.rounds.rounds(List.of(round)).get(0);
        Participants participants = plain.fields().participants();
        RoundFields fields = new RoundFields("Daily", List.of(NEXT), participants, RoundOffice.WEEKDAYS);
        office.service.save(BEN, DEMO, round, fields, 1);
        TypedAnswer typed = new TypedAnswer(Map.of("next", "x"), Optional.of(Mood.LOW),
                List.of(new TypedBlocker("Scanner", Optional.empty())), List.of());

        assertThat(flaws(0, typed)).isEqualTo(
                Map.of("mood", Kind.MOOD_NOT_ASKED, "blockers", Kind.UNKNOWN_QUESTION));
    }

    @Test
    void raisesBlockersOnceForTheirAuthorOrTheOneWhoCanRemoveThem() {
        TypedAnswer typed = stopped(new TypedBlocker("Scanner", Optional.of(BEN)),
                new TypedBlocker("Ladder", Optional.empty()));
        Answer first = post(0, typed);

        Answer again = post(1, new TypedAnswer(Map.of("next", "x"), Optional.empty(), typed.blockers(), List.of()));

        assertThat(first.blockers()).extracting(NamedBlocker::owner).containsExactly(BEN, AIKO);
        assertThat(again.blockers()).isEqualTo(first.blockers());
        assertThat(office.blockers.open(DEMO)).hasSize(2).allSatisfy(each -> assertThat(each.origin())
                .isEqualTo(new BlockerOrigin(Optional.of(round), WEDNESDAY)));
    }

    @Test
    void resolvesOpenBlockersWithANoteAndPassesOverThoseThatAreResolved() {
        post(0, stopped(new TypedBlocker("Scanner", Optional.empty())));

        post(1, resolving(1, "New one"));
        post(2, resolving(1, "Twice"));

        Resolution resolution = office.blockers.find(new BlockerId(1)).orElseThrow().resolution().orElseThrow();
        assertThat(resolution).isEqualTo(new Resolution(AIKO, SmallCompany.NOW, "New one"));
    }

    @Test
    void keepsAnswersToQuestionsThatAreAskedNoLonger() {
        post(0, texts(Map.of("next", "Labels", "sure", "Maybe")));
        Round daily = office.rounds.rounds(List.of(round)).get(0);
        Participants participants = daily.fields().participants();
        RoundFields fields = new RoundFields("Daily", List.of(NEXT), participants, RoundOffice.WEEKDAYS);
        office.service.save(BEN, DEMO, round, fields, 1);

        assertThat(post(1, next("Tape")).given()).extracting(GivenAnswer::text).containsExactly("Tape", "Maybe");
        assertThat(post(2, texts(Map.of("next", "Tape", "sure", ""))).given())
                .extracting(GivenAnswer::text).containsExactly("Tape");
    }

    private Answer post(long ifVersion, TypedAnswer typed) {
        return post("2026-11-25", ifVersion, typed);
    }

    private Answer post(String day, long ifVersion, TypedAnswer typed) {
        return office.answers.post(AIKO, Locale.ENGLISH, DEMO, round, LocalDate.parse(day), ifVersion, typed)
                .answer().orElseThrow();
    }

    private Map<String, Kind> flaws(long ifVersion, TypedAnswer typed) {
        return flaws("2026-11-25", ifVersion, typed);
    }

    private Map<String, Kind> flaws(String day, long ifVersion, TypedAnswer typed) {
        return catchThrowableOfType(InvalidFieldsException.class, () -> post(day, ifVersion, typed))
                .flaws().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().kind()));
    }

    private static TypedAnswer texts(Map<String, String> texts) {
        return new TypedAnswer(texts, Optional.empty(), List.of(), List.of());
    }

    private static TypedAnswer mood(Optional<Mood> mood) {
        return new TypedAnswer(Map.of(), mood, List.of(), List.of());
    }

    private static TypedAnswer stopped(TypedBlocker... blockers) {
        return new TypedAnswer(Map.of(), Optional.empty(), List.of(blockers), List.of());
    }

    private static TypedAnswer resolving(long blocker, String note) {
        return new TypedAnswer(Map.of("next", "x"), Optional.empty(), List.of(),
                List.of(new TypedResolution(new BlockerId(blocker), note)));
    }
}

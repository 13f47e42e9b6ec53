package app.meridian.core.checkin;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Stores that belong together, empty at first, and what tests put into them. */
public record RoundStores(RoundStore rounds, TurnStore turns, BlockerStore blockers) {
    static final PersonId AIKO = new PersonId("JIRAUSER10100");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId CARMEN = new PersonId("carmen");
    static final PersonId SLASHES = new PersonId("old/key with spaces\n%_" + "x".repeat(200));
    static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    static final LocalDate DAY = LocalDate.parse("2026-11-25");
    static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    static final Subject ISSUE = issue(10_001);
    static final Subject PAGE = new Subject(SubjectType.PAGE, 10_001);
    static final Plan PLAN = new Plan(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 2, DAY,
            Optional.of(LocalTime.of(9, 30)), Optional.of(Duration.ofHours(4)));
    static final List<RoundQuestion> QUESTIONS = List.of(
            new RoundQuestion("done", QuestionType.TEXT, "What did you do? \u2013 'gr\u00fc\u00dfe' \\", List.of()),
            new RoundQuestion("q2", QuestionType.CHOICE, "On track?",
                    List.of(new Choice("Yes", Tone.GOOD), new Choice("No", Tone.BAD))),
            new RoundQuestion("mood", QuestionType.MOOD, "How are you?", List.of()),
            new RoundQuestion("stuck", QuestionType.BLOCKERS, "What is in the way?", List.of()));

    public static RoundStores inMemory() {
        InMemoryBlockerStore blockers = new InMemoryBlockerStore();
        InMemoryTurnStore turns = new InMemoryTurnStore(blockers);
        return new RoundStores(new InMemoryRoundStore(turns, blockers), turns, blockers);
    }

    static Subject issue(long id) {
        return new Subject(SubjectType.ISSUE, id);
    }

    static RoundFields fields(String name, PersonId... people) {
        return new RoundFields(name, QUESTIONS,
                new Participants(List.of(people), List.of("tokyo-office"), true), PLAN);
    }

    public Round round(Home home, String key) {
        return rounds.add(AIKO, new NewRound(home, fields("Daily", AIKO, BEN), NOW, new ClientKey(key)));
    }

    static Answer answer(String text, Mood mood) {
        return new Answer(List.of(new GivenAnswer("done", QuestionType.TEXT, "What did you do?", text, Tone.NEUTRAL),
                new GivenAnswer("q2", QuestionType.CHOICE, "On track?", "No", Tone.BAD)), List.of(),
                Optional.ofNullable(mood), ZoneId.of("Asia/Kathmandu"), NOW, Optional.empty());
    }

    static NewAnswer first(Round round, PersonId person, LocalDate day, String text) {
        return new NewAnswer(round.id(), person, day, 0, answer(text, Mood.LOW), List.of(), List.of());
    }

    Turn answered(Round round, PersonId person, LocalDate day, String text) {
        return turns.answer(person, first(round, person, day, text), NOW).orElseThrow();
    }

    /** From nine to five, in UTC. */
    static Window window(LocalDate day) {
        return new Window(Instant.parse(day + "T09:00:00Z"), Instant.parse(day + "T17:00:00Z"));
    }

    void fix(Round round, LocalDate day, PersonId... people) {
        turns.fix(round.id(), List.of(people).stream().map(each -> new NewWindow(each, day, window(day))).toList());
    }

    static NewBlocker stuck(Home home, PersonId author, PersonId owner) {
        return new NewBlocker(home, new BlockerOrigin(Optional.empty(), DAY), author, owner, NOW, "No *access*");
    }
}

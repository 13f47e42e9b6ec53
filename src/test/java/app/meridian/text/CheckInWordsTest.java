package app.meridian.text;

import static app.meridian.text.RoundSample.NOW;
import static app.meridian.text.RoundSample.WEDNESDAY;
import static app.meridian.text.RoundSample.standpoint;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.OwnTurn;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.checkin.Standpoint;
import app.meridian.core.checkin.TurnState;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInWordsTest {
    private static final Standpoint TUESDAY = standpoint(WEDNESDAY.minusDays(1), TurnState.MISSED,
            "2026-11-24T08:00:00Z", "2026-11-24T16:00:00Z");
    private static final Standpoint TODAY =
            standpoint(WEDNESDAY, TurnState.OPEN, "2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z");
    private static final Standpoint THURSDAY = standpoint(WEDNESDAY.plusDays(1), TurnState.NOT_DUE,
            "2026-11-26T08:00:00Z", "2026-11-26T16:00:00Z");
    private final CheckInWords words = new RoundSample().words();
    private final CheckInWords german = new RoundSample().readIn(Locale.GERMANY, "HH:mm").words();

    private static OwnTurn own(Standpoint form, Standpoint... accepted) {
        return new OwnTurn(Optional.of(form), List.of(accepted));
    }

    @Test
    void tellTheReaderHowLongTheirWindowIsOpen() {
        assertThat(words.ownTitle(WEDNESDAY)).isEqualTo("Your check-in for Wed 25 Nov");
        assertThat(words.ownUntil(own(TODAY, TUESDAY, TODAY), Optional.of(Duration.ofMinutes(160))))
                .contains("Open until 17:00, 2\u00a0h 40\u00a0min of your working time left");
        assertThat(words.ownUntil(own(TODAY, TODAY), Optional.empty())).contains("Open until 17:00");
        assertThat(german.ownTitle(WEDNESDAY)).isEqualTo("Ihr Check-in f\u00fcr Mi. 25. Nov.");
    }

    @Test
    void takeAMissedDayUntilTheNextWindowCloses() {
        assertThat(words.ownUntil(own(TUESDAY, TUESDAY, THURSDAY), Optional.empty()))
                .contains("Late: you can still answer until Thu 17:00");
        assertThat(words.ownUntil(own(TUESDAY, TUESDAY), Optional.empty())).contains("Late: you can still answer");
    }

    @Test
    void sayWhenADayAnsweredAheadOpens() {
        assertThat(words.ownUntil(own(THURSDAY, THURSDAY), Optional.empty())).contains("Ahead: opens Thu 09:00");
        assertThat(german.ownUntil(own(THURSDAY, THURSDAY), Optional.empty()))
                .contains("Im Voraus: \u00f6ffnet Do. 09:00");
    }

    @Test
    void sayUntilWhenAnAnswerCanBeChanged() {
        Standpoint answered = new Standpoint(WEDNESDAY, TurnState.ANSWERED, TODAY.window(), Optional.empty());
        Standpoint late = new Standpoint(TUESDAY.day(), TurnState.LATE, TUESDAY.window(), Optional.empty());

        assertThat(words.ownUntil(own(answered, answered), Optional.empty()))
                .contains("You can change it until 17:00");
        assertThat(words.ownUntil(own(late, late, THURSDAY), Optional.empty()))
                .contains("You can change it until Thu 17:00");
        assertThat(words.ownUntil(OwnTurn.none(), Optional.empty())).isEmpty();
    }

    @Test
    void nameWhoeverDeletedAnAnswer() {
        Deletion deletion = new Deletion(new PersonId("aiko"), Instant.parse("2026-11-24T12:25:00Z"));
        Person former = new Person(new PersonId("aiko"), Optional.empty());

        assertThat(words.deleted(deletion, former)).isEqualTo("Deleted by Former user, Tue 13:25");
        assertThat(words.deleted(new Deletion(RoundSample.BEN, NOW), new Person(RoundSample.BEN, Optional.of("Ben"))))
                .isEqualTo("Deleted by you, 14:20");
    }

    @Test
    void sayWhyARoundAsksNobody() {
        assertThat(words.status(RoundStatus.ACTIVE)).isEmpty();
        assertThat(words.status(RoundStatus.PAUSED)).hasValueSatisfying(text -> assertThat(text).startsWith("Paused"));
        assertThat(german.status(RoundStatus.ARCHIVED))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Archiviert"));
        assertThat(words.away()).isEqualTo("You are away today, so nobody waits for you.");
    }

    @Test
    void tellTheLatestMoodThatWasPublished() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        MoodCell earlier = new MoodCell(monday.minusWeeks(1), 3);

        assertThat(words.mood(List.of(earlier, new MoodCell(monday, 5))))
                .contains("Mood last week: between fair and good");
        assertThat(words.mood(List.of(earlier)))
                .contains("Mood from Mon 9 Nov to Sun 15 Nov: between low and fair");
        assertThat(words.mood(List.of())).isEmpty();
        assertThat(words.value(earlier)).isEqualTo("Between low and fair");
    }

    @Test
    void countWhatWaits() {
        assertThat(words.waitingCount(0, 100)).isEqualTo("Nothing waits for you");
        assertThat(words.waitingCount(1, 100)).isEqualTo("1 thing waits for you");
        assertThat(words.waitingCount(3, 100)).isEqualTo("3 things wait for you");
        assertThat(words.waitingCount(100, 100)).isEqualTo("100 things or more wait for you");
        assertThat(german.waitingCount(3, 100)).isEqualTo("3 Anliegen warten auf Sie");
        assertThat(words.waiting(Instant.parse("2026-11-25T16:00:00Z"), Optional.of(Duration.ofMinutes(160))))
                .isEqualTo("Until 17:00, 2\u00a0h 40\u00a0min of your working time left");
        assertThat(words.waiting(Instant.parse("2026-11-25T23:00:00Z"), Optional.empty())).isEqualTo("Until 24:00");
    }
}

package app.meridian.text;

import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.reader.Reader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueStatesTest {
    private final DueStates english = states(Locale.UK);
    private final DueStates german = states(Locale.GERMANY);

    private static DueStates states(Locale locale) {
        Reader reader = new Reader(Optional.empty(), BERLIN, locale, "HH:mm");
        return new DueStates(new Phrases(new TextsOf(locale)), reader, NOW);
    }

    @Test
    void inviteToSetADate() {
        assertThat(english.noDate().text())
                .isEqualTo("No due date yet. Set one to see what it means on each person\u2019s clock.");
        assertThat(german.noDate().text()).startsWith("Noch kein F\u00e4lligkeitsdatum.");
    }

    @Test
    void askAnonymousReadersToLogIn() {
        assertThat(english.anonymous(LocalDate.of(2026, 11, 27)).text())
                .isEqualTo("Due Fri 27 Nov. Log in to see what that means on your clock.");
    }

    @Test
    void sayWhatCannotBeCounted() {
        assertThat(english.outOfRange(LocalDate.of(9999, 12, 31)).text())
                .isEqualTo("Fri 31 Dec 9999 is too far away to count");
        assertThat(english.outOfRange(LocalDate.of(1901, 1, 1)).text())
                .isEqualTo("Tue 1 Jan 1901 is too long ago to count");
        assertThat(english.off().text()).startsWith("Due dates are not explained here.");
        assertThat(english.nobody().text()).startsWith("Nobody is named");
    }

    @Test
    void writeDaysThatNoCalendarHadInDigits() {
        assertThat(english.day(LocalDate.of(1582, 10, 14))).isEqualTo("1582-10-14");
        assertThat(english.fullDay(LocalDate.of(1582, 10, 15))).isEqualTo("Fri 15 Oct 1582");
        assertThat(english.outOfRange(LocalDate.of(1, 1, 1)).text()).isEqualTo("0001-01-01 is too long ago to count");
        assertThat(german.anonymous(LocalDate.of(0, 12, 30)).text()).contains("0000-12-30");
    }

    @Test
    void knowWhichDaysAreOver() {
        assertThat(english.isPast(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(english.isPast(LocalDate.of(2026, 11, 25))).isFalse();
    }
}

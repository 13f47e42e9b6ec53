package app.meridian.text;

import static app.meridian.core.team.SampleTeam.ALL;
import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.DARA;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.HUGO;
import static app.meridian.core.team.SampleTeam.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.reader.Reader;
import app.meridian.core.team.PersonDay;
import app.meridian.core.team.SampleTeam;
import app.meridian.core.team.Schedule;
import app.meridian.core.team.TeamDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The wording of the screen "Team hours", as Ben reads it. */
class TeamDayWordsTest {
    private static final Schedule[] EVERYBODY = ALL.toArray(Schedule[]::new);

    @Test
    void saysWhatTheDayMeans() {
        TeamDayWords words = words(SampleTeam.day(TODAY, EVERYBODY), Locale.UK, "HH:mm");

        assertThat(words.lead()).isEqualTo("No hour is shared by all 8");
        assertThat(words.details()).containsExactly("Most people at once on Wed 25 Nov, on your clock (Berlin): "
                + "02:15 to 03:00 (Aiko, Carmen, Dara, Gwen) and 13:00 to 14:15 (you, Dara, Eyal, Hugo).",
                "Now at work: you, Eyal, Hugo.");
        assertThat(words.hidden()).isEmpty();
    }

    @Test
    void saysWhatAllShare() {
        TeamDayWords words = words(SampleTeam.day(TODAY, BEN, EYAL, HUGO), Locale.UK, "HH:mm");

        assertThat(words.lead()).isEqualTo("Shared by all 3: 13:00 to 16:00");
        assertThat(words.details().get(0)).isEqualTo("Wed 25 Nov, on your clock (Berlin).");
    }

    @Test
    void saysWhatEachDoesNow() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);
        TeamDayWords words = words(day, Locale.UK, "HH:mm");

        assertThat(of(day, words::note)).containsExactly("From Thu 01:00", "Until 17:00", "From 19:00",
                "From Thu 02:15", "Until 16:00", "Away until Sun", "From 20:30", "Until 16:00");
        assertThat(of(day, words::place)).startsWith("Tokyo 22:20", "Berlin 14:20", "Los Angeles 05:20")
                .contains("Auckland Thu 02:20");
        assertThat(of(day, person -> words.mark(person).orElse(""))).containsExactly(
                "", "", "holiday Thu", "", "off Fri", "", "", "");
    }

    @Test
    void saysHowMuchEachWorksOnAnotherDay() {
        TeamDay day = SampleTeam.day(LocalDate.of(2026, 11, 26), BEN, CARMEN, SampleTeam.hidden(EYAL));
        TeamDayWords words = words(day, Locale.UK, "HH:mm");

        assertThat(of(day, words::note)).containsExactly("8\u00a0h", "3\u00a0h", "Hours hidden");
        assertThat(of(day, words::place)).containsExactly("Berlin", "Los Angeles", "Jerusalem");
        assertThat(words.hidden()).isEqualTo("Hours hidden and not counted: Eyal.");
    }

    @Test
    void saysInWordsWhatTheBandsShow() {
        TeamDay day = SampleTeam.day(LocalDate.of(2026, 11, 30), BEN, DARA, SampleTeam.hidden(EYAL));
        TeamDayWords words = words(day, Locale.UK, "HH:mm");

        assertThat(of(day, words::label)).containsExactly("You: at work 09:00 to 17:00 on your clock",
                "Dara: at work 02:15 to 06:15, away 10:15 to 14:15 on your clock", "Eyal: hours hidden");
    }

    @Test
    void saysWhoIsNotThereWithoutTheReason() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);
        TeamDayWords words = words(day, Locale.UK, "HH:mm");

        assertThat(day.outlooks()).extracting(words::outlook).containsExactly(
                "Thu 26 Nov, Thanksgiving Day (US)", "Away Mon 30 Nov afternoon and Mon 7 Dec to Wed 9 Dec",
                "Away Wed 25 Nov to Sat 28 Nov, back Sun 29 Nov, 10:00 their time");
    }

    @Test
    void followsTheReadersLanguageAndClock() {
        TeamDay day = SampleTeam.day(TODAY, CARMEN);
        TeamDayWords words = words(day, Locale.US, "h:mm a");
        TeamDayWords german = words(day, Locale.GERMANY, "HH:mm");

        assertThat(words.spans(day.people().get(0).work())).isEqualTo("12:00 AM to 3:00 AM, 7:00 PM to 12:00 AM");
        assertThat(german.spans(day.people().get(0).work())).isEqualTo("00:00 bis 03:00, 19:00 bis 24:00");
        assertThat(german.shift(day.shifts().get(0))).isEqualTo("Los Angeles: 1\u00a0Std. vor");
    }

    /** Two who share a first name are called by their whole one. */
    @Test
    void namesAreShortWhereTheyAreClear() {
        Schedule other = SampleTeam.schedule(
                "Carmen Diaz", SampleTeam.weekdays("Europe/Madrid", "09:00-17:00"), "diaz");
        TeamDay day = SampleTeam.day(TODAY, CARMEN, other, HUGO);
        TeamDayWords words = words(day, Locale.UK, "HH:mm");

        assertThat(of(day, person -> words.name(person.person().id())))
                .containsExactly("Carmen Ortega", "Carmen Diaz", "Hugo");
    }

    private static List<String> of(TeamDay day, Function<PersonDay, String> word) {
        return day.people().stream().map(word).toList();
    }

    private static TeamDayWords words(TeamDay day, Locale locale, String timePattern) {
        Reader reader = new Reader(Optional.of(BEN.id()), BERLIN, locale, timePattern);
        return new TeamDayWords(new Phrases(new TextsOf(locale)), reader, day);
    }
}

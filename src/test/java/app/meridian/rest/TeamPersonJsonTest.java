package app.meridian.rest;

import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.TODAY;
import static app.meridian.core.team.SampleTeam.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.reader.Reader;
import app.meridian.core.team.SampleTeam;
import app.meridian.core.team.TeamDay;
import app.meridian.text.Phrases;
import app.meridian.text.TeamDayWords;
import app.meridian.text.TextsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamPersonJsonTest {

    @Test
    void saysWhatPeopleDoToday() {
        assertThat(kinds(TODAY)).containsExactly("WORKING", "AWAY", "HIDDEN");
    }

    /** Rule P2: what somebody does now is not said of another day. */
    @Test
    void saysOfHiddenPeopleOnAnotherDayThatTheyAreHidden() {
        assertThat(kinds(TODAY.plusDays(1))).containsExactly("DAY", "HIDDEN", "HIDDEN");
    }

    private static List<String> kinds(LocalDate date) {
        Reader ben = new Reader(Optional.of(BEN.id()), BERLIN, Locale.UK, "HH:mm");
        TeamDay day = SampleTeam.day(date, BEN, hidden(FATIMA), hidden(EYAL));
        TeamDayWords words = new TeamDayWords(new Phrases(new TextsOf(Locale.UK)), ben, day);
        return day.people().stream().map(person -> TeamPersonJson.of(person, day, words).note().kind()).toList();
    }
}

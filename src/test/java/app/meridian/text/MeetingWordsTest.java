package app.meridian.text;

import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.DARA;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.HUGO;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.TODAY;
import static app.meridian.core.team.SampleTeam.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.reader.Reader;
import app.meridian.core.team.MeetingFinder;
import app.meridian.core.team.MeetingOption;
import app.meridian.core.team.MeetingRequest;
import app.meridian.core.team.Meetings;
import app.meridian.core.team.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The wording of the meeting finder on the screen "Team hours", as Ben reads it. */
class MeetingWordsTest {

    @Test
    void saysWhatAMeetingMeansForEach() {
        Meetings meetings = judged("2026-12-01T16:15", BEN, CARMEN, DARA, EYAL, HUGO);
        MeetingWords words = words(meetings);
        MeetingOption option = meetings.options().get(0);

        assertThat(words.title(option)).isEqualTo("Tue 1 Dec, 16:15 to 17:00");
        assertThat(words.distance(option)).isEqualTo("for you. At most 2\u00a0h 45\u00a0min outside anyone\u2019s day");
        assertThat(words.inside(option)).isEqualTo("You 16:15");
        assertThat(outside(words, option)).containsExactly("Carmen 07:15 2\u00a0h 45\u00a0min before their day",
                "Dara 21:00 2\u00a0h 45\u00a0min after their day", "Eyal 17:15 1\u00a0h after their day",
                "Hugo 12:15 in their break");
        assertThat(words.turn(option)).isEqualTo("Shared out among Carmen and Dara");
    }

    @Test
    void speaksToTheReaderAndNamesOtherDays() {
        Meetings meetings = judged("2026-11-26T01:00", BEN, CARMEN);
        MeetingWords words = words(meetings);
        MeetingOption option = meetings.options().get(0);

        assertThat(words.inside(option)).isEqualTo("Carmen Wed 16:00");
        assertThat(outside(words, option)).containsExactly("You 01:00 8\u00a0h before your day");
        assertThat(words.turn(option)).isEqualTo("Hardest for you");
        assertThat(words.whoAndWhere(option.people().get(1))).isEqualTo("Carmen Ortega Wed 16:00 (Los Angeles)");
    }

    @Test
    void saysWhyADayIsFreeAndWhoIsAway() {
        Meetings holiday = judged("2026-11-26T20:00", CARMEN, FATIMA);
        Meetings weekend = judged("2026-11-28T20:00", BEN, CARMEN);

        assertThat(outside(words(holiday), holiday.options().get(0))).containsExactly("Carmen 11:00 on a holiday");
        assertThat(words(holiday).missing(holiday.options().get(0))).isEqualTo("Fatima");
        assertThat(outside(words(weekend), weekend.options().get(0)))
                .containsExactly("You 20:00 on your day off", "Carmen 11:00 on their day off");
    }

    @Test
    void saysWhatWasFound() {
        assertThat(words(found(1, BEN, EYAL)).summary()).isEqualTo("All 2 work at these times.");
        assertThat(words(found(1, BEN, CARMEN, DARA)).summary())
                .startsWith("No such time lies in the working hours of all 3.");
        assertThat(words(found(4, BEN, EYAL)).summary())
                .isEqualTo("4 meetings, one each Thursday, within everybody\u2019s working hours.");
        assertThat(words(found(4, BEN, CARMEN)).summary()).startsWith("4 meetings, one each ").contains("times change");
        assertThat(words(new Meetings(request(1), List.of(), List.of(EYAL.person()), List.of())).hidden())
                .isEqualTo("Hours hidden and not counted: Eyal.");
    }

    private static List<String> outside(MeetingWords words, MeetingOption option) {
        return option.outside().stream().map(each -> words.who(each) + " " + words.outside(each)).toList();
    }

    private static Meetings judged(String start, Schedule... people) {
        Duration length = Duration.ofMinutes(45);
        return meetings(1, MeetingFinder.judge(List.of(people), List.of(berlin(start)), length), people);
    }

    private static Meetings found(int weeks, Schedule... people) {
        return meetings(weeks, MeetingFinder.find(List.of(people), request(weeks)), people);
    }

    private static Meetings meetings(int weeks, List<MeetingOption> options, Schedule... people) {
        return new Meetings(request(weeks), Stream.of(people).map(Schedule::person).toList(), List.of(), options);
    }

    private static MeetingRequest request(int weeks) {
        return new MeetingRequest(Duration.ofMinutes(45), BERLIN, TODAY, 14, weeks, NOW);
    }

    private static MeetingWords words(Meetings meetings) {
        Reader reader = new Reader(Optional.of(BEN.id()), BERLIN, Locale.UK, "HH:mm");
        return new MeetingWords(new Phrases(new TextsOf(Locale.UK)), reader, meetings);
    }
}

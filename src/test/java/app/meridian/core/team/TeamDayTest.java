package app.meridian.core.team;

import static app.meridian.core.team.SampleTeam.ALL;
import static app.meridian.core.team.SampleTeam.AIKO;
import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.DARA;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.GWEN;
import static app.meridian.core.team.SampleTeam.HUGO;
import static app.meridian.core.team.SampleTeam.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen "Team hours", in numbers. */
class TeamDayTest {
    private static final Schedule[] EVERYBODY = ALL.toArray(Schedule[]::new);
    private static final Map<String, Schedule> BY_KEY =
            ALL.stream().collect(Collectors.toMap(SampleTeam::key, Function.identity()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aiko   | 01:00-04:00 05:00-10:00
            ben    | 09:00-17:00
            carmen | 00:00-03:00 19:00-24:00
            dara   | 02:15-06:15 10:15-14:15
            eyal   | 08:00-16:00
            gwen   | 00:00-05:00 20:30-24:00
            hugo   | 13:00-16:00 17:00-22:00
            """)
    void showsEverybodysHoursOnTheReadersClock(String person, String expected) {
        TeamDay day = SampleTeam.day(TODAY, BY_KEY.get(person));

        assertThat(texts(day.people().get(0).work())).isEqualTo(expected);
        assertThat(day.people().get(0).away()).isEmpty();
    }

    @Test
    void showsWhatLeaveTakes() {
        PersonDay fatima = SampleTeam.day(TODAY, FATIMA).people().get(0);

        assertThat(fatima.work()).isEmpty();
        assertThat(texts(fatima.away())).isEqualTo("09:00-17:00");
    }

    @Test
    void halfADayOfLeaveTakesHalfTheHours() {
        PersonDay dara = SampleTeam.day(LocalDate.of(2026, 11, 30), DARA).people().get(0);

        assertThat(texts(dara.work())).isEqualTo("02:15-06:15");
        assertThat(texts(dara.away())).isEqualTo("10:15-14:15");
    }

    @Test
    void saysWhatEverybodyDoesNow() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);

        assertThat(day.people()).extracting(each -> each.presence().kind().name()).containsExactly(
                "OFF", "WORKING", "OFF", "OFF", "WORKING", "AWAY", "OFF", "WORKING");
        assertThat(presence(day, AIKO).change()).contains(SampleTeam.berlin("2026-11-26T01:00"));
        assertThat(presence(day, BEN).change()).contains(SampleTeam.berlin("2026-11-25T17:00"));
        assertThat(presence(day, FATIMA).backOn()).contains(LocalDate.of(2026, 11, 29));
    }

    @Test
    void countsPeopleAtWork() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);

        assertThat(day.crowds()).extracting(Crowd::size)
                .containsExactly(2, 3, 4, 3, 2, 2, 1, 2, 3, 2, 3, 4, 3, 1, 1, 2, 3, 2);
        assertThat(day.best()).extracting(crowd -> texts(List.of(crowd.interval())))
                .containsExactly("02:15-03:00", "13:00-14:15");
        assertThat(day.best().get(1).people())
                .containsExactly(BEN.id(), DARA.id(), EYAL.id(), HUGO.id());
        assertThat(day.isShared()).isFalse();
    }

    @Test
    void knowsWhenAllAreAtWork() {
        TeamDay day = SampleTeam.day(TODAY, BEN, EYAL, HUGO);

        assertThat(day.isShared()).isTrue();
        assertThat(texts(day.best().stream().map(Crowd::interval).toList())).isEqualTo("13:00-16:00");
    }

    @Test
    void marksTheNextDatesOnWhichOnlyTheReaderWorks() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);

        assertThat(day.people().get(2).mark())
                .contains(new DayMark(DayMark.Kind.HOLIDAY, LocalDate.of(2026, 11, 26)));
        assertThat(day.people().get(4).mark())
                .contains(new DayMark(DayMark.Kind.DAY_OFF, LocalDate.of(2026, 11, 27)));
        assertThat(day.people()).filteredOn(each -> each.mark().isPresent()).hasSize(2);
    }

    @Test
    void looksTwoWeeksAhead() {
        TeamDay day = SampleTeam.day(TODAY, EVERYBODY);

        assertThat(day.outlooks()).extracting(Outlook::person).containsExactly(CARMEN.id(), DARA.id(), FATIMA.id());
        assertThat(day.outlooks().get(0).holidays()).singleElement()
                .satisfies(holiday -> assertThat(holiday.name()).isEqualTo("Thanksgiving Day"));
        assertThat(day.outlooks().get(1).absences()).hasSize(2);
        assertThat(day.outlooks().get(2).absences().get(0).back()).contains(SampleTeam.berlin("2026-11-29T09:00"));
    }

    /** Rule P2. */
    @Test
    void keepsHiddenHoursToThePerson() {
        TeamDay day = SampleTeam.day(TODAY, BEN, SampleTeam.hidden(EYAL), SampleTeam.hidden(FATIMA));

        assertThat(day.people()).filteredOn(PersonDay::hidden)
                .allSatisfy(each -> assertThat(each.work()).isEmpty())
                .allSatisfy(each -> assertThat(each.away()).isEmpty())
                .allSatisfy(each -> assertThat(each.mark()).isEmpty());
        assertThat(day.people()).extracting(each -> each.presence().kind().name())
                .containsExactly("WORKING", "HIDDEN", "AWAY");
        assertThat(day.counted()).isEqualTo(1);
        assertThat(day.crowds()).allSatisfy(crowd -> assertThat(crowd.size()).isLessThanOrEqualTo(1));
        assertThat(day.outlooks().get(0).absences().get(0).back()).isEmpty();
    }

    /** Rules W7 and W8. */
    @ParameterizedTest
    @CsvSource({"2026-10-25, 25", "2026-11-25, 24", "2027-03-28, 23"})
    void aDayIsAsLongAsItsClock(LocalDate date, int hours) {
        TeamDay day = SampleTeam.day(date, GWEN);

        assertThat(day.day().interval().length()).isEqualTo(Duration.ofHours(hours));
        assertThat(day.crowds().get(0).interval().from()).isEqualTo(day.day().from());
        assertThat(day.crowds().get(day.crowds().size() - 1).interval().until()).isEqualTo(day.day().until());
    }

    @Test
    void withoutPeopleThereIsADayAllTheSame() {
        TeamDay day = SampleTeam.day(TODAY);

        assertThat(day.people()).isEmpty();
        assertThat(day.best()).isEmpty();
        assertThat(day.isShared()).isFalse();
        assertThat(day.shifts()).isEmpty();
    }

    private static Presence presence(TeamDay day, Schedule person) {
        return day.people().stream().filter(each -> each.person().id().equals(person.id())).findFirst()
                .orElseThrow().presence();
    }

    private static String texts(List<Interval> intervals) {
        return intervals.stream().map(each -> time(each.from(), false) + "-"
                + time(each.until(), true)).collect(Collectors.joining(" "));
    }

    private static String time(Instant instant, boolean end) {
        LocalTime time = instant.atZone(BERLIN).toLocalTime();
        return end && time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }
}

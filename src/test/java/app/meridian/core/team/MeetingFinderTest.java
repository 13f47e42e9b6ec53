package app.meridian.core.team;

import static app.meridian.core.team.SampleTeam.AIKO;
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
import static app.meridian.core.team.SampleTeam.schedule;
import static app.meridian.core.team.SampleTeam.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.team.Attendance.Kind;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFinderTest {

    @Test
    void offersTimesWithinEverybodysHoursFirst() {
        List<MeetingOption> options = find(45, BEN, EYAL, HUGO);

        assertThat(options).extracting(option -> option.slot().from()).containsExactly(
                berlin("2026-11-25T14:30"), berlin("2026-11-26T13:00"), berlin("2026-11-26T15:00"),
                berlin("2026-11-30T13:00"), berlin("2026-11-30T15:00"));
        assertThat(options).allSatisfy(option -> assertThat(option.inside()).hasSize(3));
    }

    /** On Tue 1 Dec nobody is off or away; the numbers are those of the screen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01T16:15 | carmen BEFORE PT2H45M, dara AFTER PT2H45M, eyal AFTER PT1H, hugo BREAK PT45M
            2026-12-01T17:00 | ben AFTER PT45M, carmen BEFORE PT2H, dara AFTER PT3H30M, eyal AFTER PT1H45M
            2026-12-02T15:15 | carmen BEFORE PT3H45M, dara AFTER PT1H45M
            2026-12-01T16:45 | ben AFTER PT30M, carmen BEFORE PT2H15M, dara AFTER PT3H15M, eyal AFTER PT1H30M, \
            hugo BREAK PT15M
            """)
    void saysHowFarAMeetingTakesPeopleOutOfTheirDay(String start, String expected) {
        MeetingOption option = judged(start, BEN, CARMEN, DARA, EYAL, HUGO);

        assertThat(option.outside()).extracting(each -> each.person() + " " + each.kind() + " " + each.outside())
                .containsExactly(expected.split(", "));
    }

    @Test
    void ranksByTheOneItIsHardestFor() {
        List<MeetingOption> options = find(45, BEN, CARMEN, DARA, EYAL, HUGO);

        assertThat(options).hasSize(3).isSortedAccordingTo(Comparator.comparing(MeetingOption::farthest));
        assertThat(options.get(0).slot().from()).isEqualTo(berlin("2026-11-25T16:15"));
        assertThat(options.get(0).farthest()).isEqualTo(Duration.ofMinutes(165));
        assertThat(options.get(0).hardest()).extracting(Attendance::person).containsExactly(CARMEN.id(), DARA.id());
    }

    @Test
    void differentOptionsAreReallyDifferent() {
        List<MeetingOption> options = find(45, BEN, CARMEN, DARA, HUGO);

        assertThat(options).extracting(option -> option.slot().from().atZone(BERLIN).toLocalTime())
                .doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void avoidsNightsFreeDaysAndHolidays() {
        assertThat(judged("2026-11-28T12:00", BEN).outside()).extracting(Attendance::kind)
                .containsExactly(Kind.DAY_OFF);
        assertThat(judged("2026-11-26T20:00", CARMEN).outside()).extracting(Attendance::kind)
                .containsExactly(Kind.HOLIDAY);
        assertThat(judged("2026-11-25T22:30", BEN).outside().get(0).burden())
                .isEqualTo(judged("2026-11-25T22:00", BEN).outside().get(0).burden() + 30 + 4 * 60);
    }

    /** Nobody is asked while away. */
    @Test
    void goesOnWithoutThoseWhoAreAwayThroughout() {
        Schedule away = schedule("Iris", weekdays("Europe/Paris", "09:00-17:00")
                .withLeave(List.of(Leave.days(TODAY, TODAY.plusDays(30)))));

        List<MeetingOption> options = find(60, BEN, EYAL, away);

        assertThat(options).allSatisfy(option ->
                assertThat(option.missing()).extracting(Attendance::person).containsExactly(away.id()));
        assertThat(options.get(0).inside()).hasSize(2);
    }

    @Test
    void waitsForThoseWhoAreBackInTime() {
        assertThat(find(60, BEN, FATIMA)).allSatisfy(option ->
                assertThat(option.slot().from()).isAfter(berlin("2026-11-29T00:00")));
    }

    @Test
    void startsOnQuarterHoursFromNowOn() {
        assertThat(find(15, BEN, EYAL).get(0).slot())
                .isEqualTo(new Interval(berlin("2026-11-25T14:30"), berlin("2026-11-25T14:45")));
    }

    @Test
    void aSeriesHasOneMeetingAWeekOnOneWeekday() {
        List<MeetingOption> series = series(6, AIKO, BEN, CARMEN);

        assertThat(series).hasSize(6);
        assertThat(series).extracting(option -> option.slot().from().atZone(BERLIN).getDayOfWeek())
                .containsOnly(series.get(0).slot().from().atZone(BERLIN).getDayOfWeek());
        assertThat(series).isSortedAccordingTo(Comparator.comparing(option -> option.slot().from()));
    }

    @Test
    void aSeriesIsNeverHarderOnAnybodyThanOneFixedTime() {
        Map<String, Integer> borne = borne(series(6, AIKO, BEN, CARMEN));
        int most = borne.values().stream().max(Comparator.naturalOrder()).orElseThrow();

        assertThat(most).isLessThanOrEqualTo(mostOfBestFixedTime(6, AIKO, BEN, CARMEN));
    }

    /** Two people whose days touch: taking turns costs nobody more than meeting halfway, and disturbs one at a time. */
    @Test
    void aSeriesTakesTurns() {
        Schedule early = schedule("Early", weekdays("Europe/Berlin", "08:00-14:00"));
        Schedule late = schedule("Late", weekdays("Europe/Berlin", "14:00-20:00"));

        List<MeetingOption> series = series(4, early, late);

        assertThat(series).allSatisfy(option -> assertThat(option.outside()).hasSize(1));
        assertThat(borne(series).values()).containsOnly(120);
    }

    /** Berlin's clock goes back on 25 Oct 2026, Los Angeles' on 1 Nov: for a week they are an hour nearer. */
    @Test
    void aSeriesJudgesEachWeekByItsOwnClocks() {
        Instant before = Instant.parse("2026-10-10T08:00:00Z");
        MeetingRequest request =
                new MeetingRequest(Duration.ofMinutes(60), BERLIN, LocalDate.of(2026, 10, 11), 14, 4, before);

        List<MeetingOption> series = MeetingFinder.find(List.of(BEN, CARMEN), request);

        assertThat(series).allSatisfy(option -> assertThat(option.people()).allSatisfy(each ->
                assertThat(each.start().toInstant()).isEqualTo(option.slot().from())));
        assertThat(series.get(2).farthest()).isLessThan(series.get(0).farthest());
    }

    private static List<MeetingOption> find(int minutes, Schedule... people) {
        return MeetingFinder.find(List.of(people), request(minutes, 1));
    }

    private static List<MeetingOption> series(int weeks, Schedule... people) {
        return MeetingFinder.find(List.of(people), request(60, weeks));
    }

    private static MeetingRequest request(int minutes, int weeks) {
        return new MeetingRequest(Duration.ofMinutes(minutes), BERLIN, TODAY, 14, weeks, NOW);
    }

    private static MeetingOption judged(String start, Schedule... people) {
        return judged(berlin(start), 45, availabilities(people));
    }

    private static Map<String, Integer> borne(List<MeetingOption> series) {
        Map<String, Integer> borne = new HashMap<>();
        series.forEach(option -> option.people().forEach(each ->
                borne.merge(each.person().key(), each.burden(), Integer::sum)));
        return borne;
    }

    private static int mostOfBestFixedTime(int weeks, Schedule... people) {
        List<Availability> known = availabilities(people);
        return IntStream.range(0, 48 * 7)
                .mapToObj(half -> berlin("2026-11-26T00:00").plus(Duration.ofMinutes(30L * half)))
                .mapToInt(first -> borne(IntStream.range(0, weeks)
                        .mapToObj(week -> judged(first.plus(Duration.ofDays(7L * week)), 60, known)).toList())
                        .values().stream().max(Comparator.naturalOrder()).orElseThrow())
                .min().orElseThrow();
    }

    private static List<Availability> availabilities(Schedule... people) {
        Interval range = new Interval(NOW.minus(Duration.ofDays(14)), NOW.plus(Duration.ofDays(80)));
        return Stream.of(people).map(person -> new Availability(person, range)).toList();
    }

    private static MeetingOption judged(Instant start, int minutes, List<Availability> people) {
        Interval slot = new Interval(start, start.plus(Duration.ofMinutes(minutes)));
        return new MeetingOption(slot, people.stream().map(person -> person.at(slot)).toList());
    }
}

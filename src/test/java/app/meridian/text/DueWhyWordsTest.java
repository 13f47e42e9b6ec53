package app.meridian.text;

import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.schedule;
import static app.meridian.core.team.SampleTeam.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueSample;
import app.meridian.core.team.Schedule;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands behind "Why?". */
class DueWhyWordsTest {
    private static final DueSample ISSUE = DueSample.due("2026-11-27", NOW, BEN).assignee(BEN)
            .added(EYAL, CARMEN, FATIMA);
    private static final Schedule HALF = schedule("Hana", weekdays("Europe/Berlin", "09:00-17:00").withLeave(
            List.of(Leave.of(LocalDate.of(2026, 11, 26), DayPart.MORNING))));

    private static DueWhy why(DueSample sample, Schedule person) {
        DueTold told = DueTold.english(sample);
        return told.words().why(told.row(person)).orElseThrow();
    }

    private static String fact(DueWhy why, String term) {
        return why.facts().stream().filter(fact -> fact.term().equals(term)).map(DueWhy.Fact::text).findFirst()
                .orElse("");
    }

    @Test
    void explainsADeadline() {
        DueWhy why = why(ISSUE, EYAL);

        assertThat(why.label()).isEqualTo("Why this deadline for Eyal?");
        assertThat(fact(why, "Rule")).isEqualTo("Each person\u2019s own last working hour (project RET)");
        assertThat(fact(why, "Skipped")).isEqualTo("Fri 27 Nov: not a working day");
        assertThat(fact(why, "Deadline")).isEqualTo("Thu 26 Nov, 17:00 in Jerusalem = 16:00 in Berlin");
        assertThat(fact(why, "Clocks")).isEqualTo("No clock change before the deadline");
    }

    @Test
    void countsTheWorkingTime() {
        DueWhy why = why(ISSUE, EYAL);

        assertThat(why.counted()).containsExactly(
                new DueWhy.Counted("Wed 25 Nov, 15:20 to 17:00", "1\u00a0h 40\u00a0min"),
                new DueWhy.Counted("Thu 26 Nov, 09:00 to 17:00", "8\u00a0h"));
        assertThat(why.total()).isEqualTo("9\u00a0h 40\u00a0min");
        assertThat(why.totalTerm()).isEqualTo("Left");
        assertThat(why.more()).isEmpty();
    }

    @Test
    void countsWhatHasPassedOfAnOverdueDate() {
        DueWhy why = why(DueSample.due("2026-11-24", NOW, BEN).assignee(BEN), BEN);

        assertThat(why.counted()).containsExactly(
                new DueWhy.Counted("Wed 25 Nov, 09:00 to 14:20", "5\u00a0h 20\u00a0min"));
        assertThat(why.totalTerm()).isEqualTo("Over");
        assertThat(fact(why, "Clocks")).isEqualTo("No clock change since the deadline");
    }

    @Test
    void countsNoDaysThatItDoesNotWalk() {
        DueWhy far = why(DueSample.due("2036-11-25", NOW, BEN).assignee(BEN), BEN);
        DueWhy old = why(DueSample.due("2016-11-25", NOW, BEN).assignee(BEN), BEN);

        assertThat(far.more()).contains("and more days up to the deadline");
        assertThat(old.more()).contains("and more days up to now");
        assertThat(fact(far, "Skipped")).startsWith("Sat 28 Nov to Sun 29 Nov: not a working day; ")
                .endsWith("not a working day and more days");
        assertThat(fact(far, "Clocks")).startsWith("Sun 28 Mar 2027: Berlin, 1\u00a0h forward, Sun 31 Oct 2027: ")
                .endsWith(" and 16 more");
    }

    @Test
    void listsTheFirstFortnightAndSaysHowMuchFollows() {
        DueWhy why = why(DueSample.due("2026-12-18", NOW, BEN).assignee(BEN), BEN);
        DueWhy oneMore = why(DueSample.due("2026-12-15", NOW, BEN).assignee(BEN), BEN);

        assertThat(why.counted()).hasSize(14);
        assertThat(why.more()).contains("and 4 more days");
        assertThat(oneMore.more()).contains("and one more day");
        assertThat(why.total()).isEqualTo("138\u00a0h 40\u00a0min");
    }

    @Test
    void saysInGermanWhatItLeavesOut() {
        DueTold far = DueTold.german(DueSample.due("2036-11-25", NOW, BEN).assignee(BEN));
        DueTold overdue = DueTold.german(DueSample.due("2026-11-24", NOW, BEN).assignee(BEN));

        assertThat(far.words().why(far.row(BEN)).orElseThrow().more()).contains("und weitere Tage bis zum Termin");
        assertThat(fact(overdue.words().why(overdue.row(BEN)).orElseThrow(), "Uhren"))
                .isEqualTo("Keine Zeitumstellung seit dem Termin");
    }

    @Test
    void namesClockChanges() {
        DueSample issue = DueSample.due("2027-03-15", Instant.parse("2027-03-10T13:20:00Z"), BEN).assignee(CARMEN);

        assertThat(fact(why(issue, CARMEN), "Clocks")).isEqualTo("Sun 14 Mar: Los Angeles, 1\u00a0h forward");
    }

    /** The reason for leave is nobody's business, and neither is which half of a day somebody is away. */
    @Test
    void tellsOthersThatSomebodyIsAwayAndNoMore() {
        DueSample bens = DueSample.due("2026-11-27", NOW, BEN).assignee(HALF);
        DueSample hanas = DueSample.due("2026-11-27", NOW, HALF).assignee(HALF);

        assertThat(fact(why(ISSUE, FATIMA), "Skipped")).isEqualTo("Wed 25 Nov to Fri 27 Nov: away");
        assertThat(fact(why(bens, HALF), "Skipped")).isEqualTo("Thu 26 Nov: away");
        assertThat(fact(why(hanas, HALF), "Skipped")).isEqualTo("Thu 26 Nov: away in the morning");
        assertThat(why(hanas, HALF).label()).isEqualTo("Why this deadline for you?");
    }

    @Test
    void namesAHolidayAndTheFirstOfManyDates() {
        DueTold told = DueTold.english(ISSUE);
        List<SkippedDate> dates = IntStream.range(0, 10).mapToObj(week -> new SkippedDate(
                LocalDate.of(2026, 11, 28).plusWeeks(week), Reason.DAY_OFF, "")).toList();
        Explanation many = new Explanation(Explanation.Rule.DEADLINE,
                new Interval(NOW, NOW.plusSeconds(1)), List.of(), dates, 3, List.of());

        assertThat(fact(why(ISSUE, CARMEN), "Skipped")).isEqualTo("Thu 26 Nov: Thanksgiving Day (US)");
        assertThat(told.facts(CARMEN).skipped(many).orElseThrow())
                .startsWith("Sat 28 Nov: not a working day; Sat 5 Dec: ").endsWith(" and 7 more days");
    }

    @ParameterizedTest
    @EnumSource(Origin.Kind.class)
    void saysWhoChoseTheZone(Origin.Kind kind) {
        DueTold told = DueTold.english(ISSUE);
        Origin origin = new Origin(kind, kind == Origin.Kind.GROUP ? "berlin-office" : "");

        assertThat(told.facts(EYAL).zone("Asia/Jerusalem", origin)).startsWith("Asia/Jerusalem, ")
                .doesNotContain("berlin-office");
        assertThat(told.facts(BEN).zone("Europe/Berlin", origin)).startsWith("Europe/Berlin, ")
                .doesNotContain("Ben");
    }
}

package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.DueExample.hidden;
import static app.meridian.core.duedate.DueExample.somebody;
import static app.meridian.core.duedate.Folks.AIKO;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.EYAL;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.GWEN;
import static app.meridian.core.duedate.Folks.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.FairDates.Fairness;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D6. */
class FairDatesTest {
    private static final String NOW = "2026-11-25T13:20:00Z";

    @Test
    void nameWhomADateIsUnfairToAndTheNextThatIsNot() {
        Fairness fair = due("2026-11-27").assignee(BEN).reporter(AIKO).added(EYAL, FATIMA, GWEN, CARMEN).fairAt(NOW);

        assertThat(fair.unfairTo()).containsExactly(EYAL.person(), FATIMA.person());
        assertThat(fair.nearest()).contains(new FairDate(
                LocalDate.of(2026, 11, 30), List.of(), List.of(), Duration.ofHours(16)));
    }

    @Test
    void offerNothingInPlaceOfAFairDate() {
        Fairness fair = due("2026-11-30").assignee(BEN).reporter(AIKO).fairAt(NOW);

        assertThat(fair.unfairTo()).isEmpty();
        assertThat(fair.nearest()).isEmpty();
    }

    /** More than the threshold: exactly eight hours are too few. */
    @ParameterizedTest
    @CsvSource({"2026-11-26T15:59:59Z, true", "2026-11-26T16:00:00Z, false"})
    void wantMoreThanTheThreshold(String now, boolean fair) {
        DueExample friday = due("2026-11-27").assignee(BEN);

        assertThat(friday.fairAt(now).unfairTo().isEmpty()).isEqualTo(fair);
    }

    @Test
    void takeNoFairDateAwayForALongLeave() {
        PersonHours mara = away("Mara", "2026-10-01", "2027-09-30");

        Fairness thursday = due("2026-11-26").assignee(BEN).reporter(AIKO).added(mara).fairAt(NOW);
        Fairness friday = due("2026-11-27").assignee(BEN).reporter(AIKO).added(mara).fairAt(NOW);

        assertThat(thursday.unfairTo()).containsExactly(AIKO.person());
        assertThat(thursday.nearest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(thursday.nearest().orElseThrow().leftOut()).containsExactly(mara.person());
        assertThat(friday.unfairTo()).isEmpty();
        assertThat(friday.leftOut()).containsExactly(mara.person());
    }

    /** Sixty dates from the typed one: whoever is back on the last of them counts. */
    @ParameterizedTest
    @CsvSource({"2027-01-28, true", "2027-01-29, false"})
    void leaveOutWhoHasNoWorkingTimeInSixtyDates(String last, boolean counts) {
        PersonHours mara = away("Mara", "2026-10-01", last);

        Fairness fair = due("2026-12-01").assignee(BEN).added(mara).fairAt(NOW);

        assertThat(fair.leftOut().isEmpty()).isEqualTo(counts);
    }

    @Test
    void judgeByEverybodyWhereNobodyWorks() {
        Fairness fair = due("2026-11-27").assignee(NEVER).fairAt(NOW);

        assertThat(fair.unfairTo()).containsExactly(NEVER.person());
        assertThat(fair.leftOut()).isEmpty();
        assertThat(fair.nearest()).isEmpty();
    }

    @Test
    void offerTheDateUnfairToFewestIfNoneIsFairToAll() {
        PersonHours weekender = weekender();
        DueExample sunday = due("2026-11-29").assignee(BEN).reporter(AIKO).added(weekender);

        FairDate nearest = sunday.fairAt(NOW).nearest().orElseThrow();

        assertThat(nearest.isFair()).isFalse();
        assertThat(nearest.day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(nearest.unfairTo()).containsExactly(weekender.person());
        assertThat(nearest.least()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void offerNoDateThatIsNoBetter() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(AIKO).added(weekender());

        assertThat(friday.fairAt(NOW).unfairTo()).hasSize(1);
        assertThat(friday.fairAt(NOW).nearest()).isEmpty();
    }

    @Test
    void searchFromTheReadersTodayIfTheDateHasPassed() {
        FairDate nearest = due("2026-11-02").assignee(BEN).fairAt(NOW).nearest().orElseThrow();

        assertThat(nearest.day()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    /** It is Thursday for Gwen already. */
    @Test
    void takeTodayFromTheReadersClock() {
        DueTerms noThreshold = new DueTerms(DueRule.PERSONAL, DueTerms.STANDARD.zone(), DueTerms.STANDARD.time(),
                Duration.ofSeconds(1), Duration.ofHours(16));
        DueExample passed = due("2026-11-02").assignee(BEN).terms(noThreshold);

        assertThat(passed.reader(BEN).fairAt(NOW).nearest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(passed.reader(GWEN).fairAt(NOW).nearest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    /** Rule P2: a date after another would tell their hours. */
    @Test
    void judgeNobodyWhoHidesTheirHours() {
        Fairness some = due("2026-11-28").assignee(BEN).added(hidden(EYAL), hidden(NEVER)).fairAt(NOW);
        Fairness none = due("2026-11-28").reader(BEN).assignee(hidden(EYAL)).fairAt(NOW);

        assertThat(some.unfairTo()).containsExactly(BEN.person());
        assertThat(some.nearest().orElseThrow()).isEqualTo(new FairDate(
                LocalDate.of(2026, 11, 30), List.of(), List.of(), some.nearest().orElseThrow().least()));
        assertThat(some.leftOut()).isEmpty();
        assertThat(none).isEqualTo(new Fairness(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void judgeReadersThoughTheyHideTheirHours() {
        PersonHours eyal = hidden(EYAL);

        assertThat(due("2026-11-27").reader(eyal).assignee(BEN).added(eyal).fairAt(NOW).unfairTo())
                .containsExactly(eyal.person());
    }

    @Test
    void countUntilTheDeadlineOfTheRule() {
        DueExample dawn = due("2026-11-27").at("06:00", "Europe/Berlin").assignee(BEN).reporter(AIKO);
        DueExample carmens = due("2026-11-27").by(DueRule.ASSIGNEE).assignee(CARMEN).reporter(GWEN);

        assertThat(dawn.fairAt(NOW).unfairTo()).isEmpty();
        assertThat(dawn.fairAt("2026-11-25T14:00:00Z").nearest()).isEmpty();
        assertThat(dawn.fairAt("2026-11-26T08:00:00Z").unfairTo()).containsExactly(BEN.person(), AIKO.person());
        assertThat(carmens.fairAt("2026-11-26T12:00:00Z").unfairTo()).contains(CARMEN.person());
    }

    @Test
    void endWithTheDatesThatCalendarsKnow() {
        Fairness fair = due("2199-12-28").assignee(BEN).added(weekender()).fairAt(NOW);

        assertThat(fair.unfairTo()).hasSize(1);
        assertThat(fair.nearest()).isEmpty();
    }

    private static PersonHours away(String name, String first, String last) {
        return somebody(name, BEN.calendar()
                .withLeave(List.of(Leave.days(LocalDate.parse(first), LocalDate.parse(last)))));
    }

    private static PersonHours weekender() {
        List<Hours> day = List.of(Hours.parse("09:00-17:00"));
        return somebody("Wanda", WorkingCalendar.of(ZoneId.of("Europe/Berlin"),
                new WorkingWeek(Map.of(DayOfWeek.SATURDAY, day, DayOfWeek.SUNDAY, day))));
    }
}

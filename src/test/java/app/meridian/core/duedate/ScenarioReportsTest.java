package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Scenario.Row;
import app.meridian.core.person.FewRegions;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The calculation agrees with every line of the scenarios. */
class ScenarioReportsTest {

    @TestFactory
    Stream<DynamicTest> say() {
        return Scenarios.all().stream().flatMap(scenario -> scenario.moments().keySet().stream().map(moment ->
                DynamicTest.dynamicTest(scenario + " " + moment, () -> compare(scenario, moment))));
    }

    @TestFactory
    Stream<DynamicTest> offerTheNearestFairDate() {
        return Scenarios.all().stream().map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> {
            FairDates.Fairness fair = FairDates.of(example(scenario).question(scenario.firstMoment()));

            assertThat(fair.nearest().map(FairDate::day).orElse(scenario.day())).isEqualTo(scenario.fair().day());
            assertThat(fair.nearest().map(FairDate::unfairTo).orElse(fair.unfairTo())).extracting(PersonId::key)
                    .containsExactlyInAnyOrderElementsOf(keys(scenario.fair().unfairTo()));
            assertThat(fair.leftOut()).extracting(PersonId::key)
                    .containsExactlyInAnyOrderElementsOf(keys(scenario.fair().without()));
        }));
    }

    private static void compare(Scenario scenario, Instant moment) {
        DueReport report = DueReports.of(example(scenario).question(moment));

        List<Row> rows = scenario.moments().get(moment);
        List<Warning.Code> ofAll = rows.stream().filter(row -> row.person().isEmpty())
                .flatMap(row -> row.warnings().stream()).toList();
        assertThat(report.warnings()).extracting(Warning::code).containsExactlyElementsOf(ofAll);
        assertThat(report.people()).map(ScenarioReportsTest::said).containsExactlyInAnyOrderElementsOf(
                rows.stream().filter(row -> row.person().isPresent()).map(ScenarioReportsTest::said).toList());
    }

    private static String said(PersonDue due) {
        return due.person().id() + " " + due.deadline() + due.left().filter(left -> due.over().isEmpty()) + due.over()
                + due.warnings().stream().map(Warning::code).toList();
    }

    private static String said(Row row) {
        return row.person().get().id() + " " + row.deadline() + row.left() + row.over() + row.warnings();
    }

    private static DueExample example(Scenario scenario) {
        DueExample example = DueExample.due(scenario.day().toString()).terms(scenario.terms())
                .reader(hours(scenario.reader()));
        scenario.assignee().ifPresent(person -> example.assignee(hours(person)));
        scenario.reporter().ifPresent(person -> example.reporter(hours(person)));
        scenario.added().forEach(person -> example.added(hours(person)));
        return example;
    }

    private static PersonHours hours(Member member) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        member.week().forEach((day, hours) -> week.put(day, hours.stream().map(Hours::parse).toList()));
        Origin.Kind kind = member.zone().isPresent() ? Origin.Kind.PROFILE : Origin.Kind.PRODUCT_DEFAULT;
        HolidayCalendar holidays = member.region()
                .map(code -> new FewRegions().of(code, DateSpan.KNOWN, Locale.ENGLISH)).orElse(HolidayCalendar.NONE);
        WorkingCalendar calendar = new WorkingCalendar(
                Timeline.always(new ZoneChoice(member.clock(), Origin.of(kind))),
                Timeline.always(new WorkingWeek(week)), holidays, member.away(), List.of(), WorkingCalendar.HALF_DAY);
        return DueExample.somebody(member.name(), calendar);
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}

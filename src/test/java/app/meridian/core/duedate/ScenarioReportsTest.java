package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import app.meridian.holiday.JollydayHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core says what {@code due-scenarios.md} says, which was written from the rules with another program. */
class ScenarioReportsTest {
    private static final JollydayHolidays HOLIDAYS = new JollydayHolidays();

    static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhatTheTableSays(Scenario scenario) {
        scenario.moments().forEach((moment, rows) -> {
            DueReport report = DueReports.of(question(scenario, moment));

            assertThat(Stream.concat(report.people().stream().map(person -> row(moment, person)),
                    whole(moment, report))).containsExactlyInAnyOrderElementsOf(rows);
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsTheFairDateOfTheTable(Scenario scenario) {
        FairDates.Fairness found = FairDates.of(question(scenario, scenario.firstMoment()));

        Scenario.Fair fair = scenario.fair();
        assertThat(found.nearest().map(FairDate::day).orElse(scenario.day())).isEqualTo(fair.day());
        assertThat(found.nearest().map(FairDate::unfairTo).orElse(List.of())).hasSameSizeAs(fair.unfairTo());
        assertThat(found.leftOut()).extracting(person -> person.key())
                .isEqualTo(fair.without().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    private static DueQuestion question(Scenario scenario, Instant now) {
        LocalDate today = now.atZone(scenario.reader().clock()).toLocalDate();
        DateSpan dates = new DateSpan(earlier(today, scenario.day()).minusDays(10),
                earlier(today, scenario.day()).plusDays(90));
        List<Concerned> people = scenario.people().stream()
                .map(member -> new Concerned(colleague(member, scenario), role(member, scenario), dates)).toList();
        return new DueQuestion(scenario.day(), scenario.terms(), now, true, hours(scenario.reader()), people,
                scenario.assignee().isPresent() ? DueQuestion.Assignment.TAKEN : DueQuestion.Assignment.NOBODY);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Involved.Role role(Member member, Scenario scenario) {
        if (scenario.assignee().filter(member::equals).isPresent()) return Involved.Role.ASSIGNEE;
        return scenario.reporter().filter(member::equals).isPresent() ? Involved.Role.REPORTER : Involved.Role.ADDED;
    }

    private static Colleague colleague(Member member, Scenario scenario) {
        return new Colleague(new Person(member.id(), Optional.of(member.name())), hours(member),
                member.equals(scenario.reader()), true);
    }

    private static PersonHours hours(Member member) {
        Origin origin = Origin.of(member.zone().isPresent() ? Origin.Kind.PROFILE : Origin.Kind.PRODUCT_DEFAULT);
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        member.week().forEach((day, hours) -> week.put(day, hours.stream().map(Hours::parse).toList()));
        HolidayCalendar holidays = member.region().map(code -> HOLIDAYS.of(code,
                new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)), Locale.ENGLISH))
                .orElse(HolidayCalendar.NONE);
        WorkingCalendar calendar = new WorkingCalendar(Timeline.always(new ZoneChoice(member.clock(), origin)),
                Timeline.always(new WorkingWeek(week)), holidays, member.away(), List.of(), WorkingCalendar.HALF_DAY);
        return new PersonHours(member.id(), calendar, origin, member.region().orElse("none"), origin, false, true);
    }

    private static Scenario.Row row(Instant moment, PersonDue due) {
        Member member = Scenarios.team().stream().filter(each -> each.id().equals(due.person().id())).findFirst()
                .orElseThrow();
        Optional<Duration> left = due.over().isPresent() ? Optional.empty() : due.left();
        return new Scenario.Row(moment, Optional.of(member), due.deadline(), left, due.over(), codes(due.warnings()));
    }

    private static Stream<Scenario.Row> whole(Instant moment, DueReport report) {
        return report.warnings().isEmpty() ? Stream.of() : Stream.of(new Scenario.Row(moment, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), codes(report.warnings())));
    }

    private static List<Warning.Code> codes(List<Warning> warnings) {
        return warnings.stream().map(Warning::code).toList();
    }
}

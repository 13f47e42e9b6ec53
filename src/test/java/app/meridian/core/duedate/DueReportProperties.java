package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DuePlans.Plan;
import app.meridian.core.duedate.Warning.Code;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Overlap;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every report, by calendars that know all dates. */
class DueReportProperties {
    /** From the least to the most urgent. */
    private static final List<Code> URGENCY = List.of(
            Code.DUE_SOON, Code.NO_WORKING_TIME_LEFT, Code.DAY_ALREADY_OVER, Code.OVERDUE);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheWholeCalendar(@ForAll("plans") Plan plan) {
        Instant now = plan.moments().get(0);

        for (PersonHours person : plan.people()) {
            WorkingTime time = WorkingTime.of(person.calendar());
            PersonDue due = plan.example().at(now.toString(), person);
            Optional<Instant> deadline = deadline(plan, time);

            assertThat(due.deadline()).isEqualTo(deadline);
            assertThat(due.left()).contains(deadline.filter(now::isBefore).map(at -> time.between(now, at))
                    .orElse(Duration.ZERO));
            assertThat(due.over().stream()).allSatisfy(over -> assertThat(over).isEqualTo(
                    time.between(deadline.orElseGet(() -> endOfDay(plan, time)), now)));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void growsNoLessUrgent(@ForAll("plans") Plan plan) {
        for (PersonHours person : plan.people()) {
            List<Integer> urgency = plan.moments().stream()
                    .map(now -> urgency(plan.example().at(now.toString(), person))).toList();

            assertThat(urgency).isSorted();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void putsWarningsInOrderAndNothingBesideOverdue(@ForAll("plans") Plan plan) {
        DueReport report = plan.example().reportAt(plan.moments().get(2).toString());

        assertThat(report.people()).allSatisfy(person -> {
            assertThat(person.warnings()).extracting(Warning::code).isSorted().doesNotHaveDuplicates();
            assertThat(person.warnings().stream().filter(each -> URGENCY.contains(each.code())))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(person.over().isPresent()).isEqualTo(person.has(Code.OVERDUE));
            if (person.has(Code.OVERDUE)) assertThat(person.warnings()).hasSize(1);
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void tellsTheLastMomentThatIsShared(@ForAll("plans") Plan plan) {
        if (!plan.assigned() || plan.people().size() < 2) return;
        Instant now = plan.moments().get(1);
        PersonDue assignee = plan.example().at(now.toString(), plan.people().get(0));
        Optional<Instant> deadline = assignee.deadline().filter(now::isBefore);

        List<WorkingTime> both = plan.people().stream().limit(2).map(each -> WorkingTime.of(each.calendar())).toList();
        List<Interval> shared = deadline.map(at -> Overlap.of(both, now, at).withAtLeast(2)).orElse(List.of());
        Optional<Instant> last = shared.stream().map(Interval::until).reduce((first, second) -> second)
                .filter(at -> both.get(0).between(now, at).compareTo(plan.terms().handOver()) <= 0);

        assertThat(assignee.warnings().stream().filter(Warning.LastHandoff.class::isInstance)
                .map(each -> ((Warning.LastHandoff) each).at()).findFirst()).isEqualTo(last);
        assertThat(assignee.has(Code.NO_SHARED_HOURS)).isEqualTo(deadline.isPresent() && shared.isEmpty());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void accountsForEverySecondThatIsLeft(@ForAll("plans") Plan plan) {
        String now = plan.moments().get(0).toString();

        for (PersonHours person : plan.people()) {
            PersonDue due = plan.example().at(now, person);
            List<Interval> counted = new ArrayList<>(plan.example().traceAt(now, person).counted());

            assertThat(counted.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(due.over().or(due::left).orElseThrow());
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return DuePlans.any();
    }

    private static int urgency(PersonDue person) {
        return person.warnings().stream().mapToInt(each -> URGENCY.indexOf(each.code())).max().orElse(-1);
    }

    private static Optional<Instant> deadline(Plan plan, WorkingTime own) {
        Optional<WorkingTime> clock = plan.terms().time().map(DueTerms.Time::zone).or(() -> plan.terms().zone())
                .map(zone -> WorkingTime.of(WorkingCalendar.of(zone, WorkingWeek.NINE_TO_FIVE)));
        if (clock.isEmpty()) return whose(plan, own).deadline(plan.day());
        return clock.map(it -> plan.terms().time().map(set -> it.firstAt(plan.day(), set.time()))
                .orElseGet(() -> it.endOf(plan.day())));
    }

    private static Instant endOfDay(Plan plan, WorkingTime own) {
        return whose(plan, own).endOf(plan.day());
    }

    private static WorkingTime whose(Plan plan, WorkingTime own) {
        boolean assignees = plan.terms().rule() == DueRule.ASSIGNEE && plan.assigned();
        return assignees ? WorkingTime.of(plan.people().get(0).calendar()) : own;
    }
}

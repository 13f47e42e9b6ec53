package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.Warning.Code;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Searches find what reports say, whatever the people, the rule and the moment. */
class DueSearchProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void findsWhatReportsSay(@ForAll("offices") AnyOffice any, @ForAll("lengths") Duration length) {
        DueOffice office = any.office();
        Map<Long, DueReport> reports = office.reports();

        agree(office, reports, new DueFilter.Overdue(), each -> isAssignees(each) && each.has(Code.OVERDUE));
        agree(office, reports, new DueFilter.InNonWorkingTime(),
                each -> isAssignees(each) && each.has(Code.NON_WORKING_DUE_DAY));
        agree(office, reports, new DueFilter.Within(length, Whose.ASSIGNEE),
                each -> isAssignees(each) && isWithin(each, length, any.soon()));
        agree(office, reports, new DueFilter.Within(length, Whose.SEARCHER),
                each -> each.you() && isWithin(each, length, any.soon()));
    }

    @Provide
    Arbitrary<AnyOffice> offices() {
        return AnyOffice.any();
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 40).map(Duration::ofHours),
                Arbitraries.integers().between(0, 3_000).map(Duration::ofMinutes));
    }

    private static void agree(
            DueOffice office, Map<Long, DueReport> reports, DueFilter filter, Predicate<PersonDue> wanted) {
        List<Long> expected = reports.entrySet().stream()
                .filter(each -> each.getValue().people().stream().anyMatch(wanted))
                .map(Map.Entry::getKey).toList();

        assertThat(office.finds(Optional.of(BEN), filter)).as("%s", filter)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean isAssignees(PersonDue due) {
        return due.role() == Involved.Role.ASSIGNEE;
    }

    /** Of hidden hours only the codes are told (rule P2). */
    private static boolean isWithin(PersonDue due, Duration length, Duration soon) {
        if (due.has(Code.OVERDUE)) return false;
        if (due.left().isPresent()) return due.left().get().compareTo(length) <= 0;
        return due.has(Code.NO_WORKING_TIME_LEFT) || length.compareTo(soon) >= 0 && due.has(Code.DUE_SOON);
    }
}

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

        agree(office, reports, new DueFilter.Overdue(), report -> of(report, Involved.Role.ASSIGNEE)
                .filter(each -> each.has(Code.OVERDUE)).isPresent());
        agree(office, reports, new DueFilter.InNonWorkingTime(), report -> of(report, Involved.Role.ASSIGNEE)
                .filter(each -> each.has(Code.NON_WORKING_DUE_DAY)).isPresent());
        agree(office, reports, new DueFilter.Within(length, Whose.ASSIGNEE), report -> of(report, Involved.Role.ASSIGNEE)
                .filter(each -> isWithin(each, length, any.soon())).isPresent());
        agree(office, reports, new DueFilter.Within(length, Whose.SEARCHER), report -> report.people().stream()
                .filter(PersonDue::you).anyMatch(each -> isWithin(each, length, any.soon())));
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
            DueOffice office, Map<Long, DueReport> reports, DueFilter filter, Predicate<DueReport> wanted) {
        List<Long> expected = reports.entrySet().stream()
                .filter(each -> wanted.test(each.getValue())).map(each -> each.getKey()).toList();

        assertThat(office.finds(Optional.of(BEN), filter)).as("%s", filter)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Optional<PersonDue> of(DueReport report, Involved.Role role) {
        return report.people().stream().filter(each -> each.role() == role).findFirst();
    }

    /** Of hidden hours only the codes are told (rule P2). */
    private static boolean isWithin(PersonDue due, Duration length, Duration soon) {
        if (due.has(Code.OVERDUE)) return false;
        if (due.left().isPresent()) return due.left().get().compareTo(length) <= 0;
        return due.has(Code.NO_WORKING_TIME_LEFT) || length.compareTo(soon) >= 0 && due.has(Code.DUE_SOON);
    }
}

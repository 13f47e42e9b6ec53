package app.meridian.core.duedate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table of {@code due-scenarios.md}: an issue, and what it means for whom at several moments.
 *
 * @param added whoever is involved besides assignee and reporter
 * @param fair as of the first moment
 */
public record Scenario(String title, LocalDate day, DueTerms terms, Optional<Member> assignee,
        Optional<Member> reporter, List<Member> added, Member reader, Fair fair, List<Row> rows) {

    /** All whom the issue concerns, in the order in which they are named. */
    public List<Member> people() {
        return Stream.of(assignee.stream(), reporter.stream(), added.stream())
                .flatMap(each -> each).distinct().toList();
    }

    /** The rows of each moment, in the order of the table. */
    public Map<Instant, List<Row>> moments() {
        return rows.stream().collect(Collectors.groupingBy(Row::moment, TreeMap::new, Collectors.toList()));
    }

    public Instant firstMoment() {
        return rows.get(0).moment();
    }

    @Override
    public String toString() {
        return title;
    }

    /** @param unfairTo names, empty if it is fair to all @param without names of those who are left out */
    public record Fair(LocalDate day, List<String> unfairTo, List<String> without) {}

    /**
     * @param person empty for what is said of the date as a whole
     * @param left empty once it is overdue
     * @param over empty until then
     */
    public record Row(Instant moment, Optional<Member> person, Optional<Instant> deadline, Optional<Duration> left,
            Optional<Duration> over, List<Warning.Code> warnings) {

        public boolean has(Warning.Code code) {
            return warnings.contains(code);
        }
    }
}

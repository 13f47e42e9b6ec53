package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a due day means for each person at one moment.
 *
 * @param now the moment it was made for
 * @param moment the one deadline of everybody, if a due time or rule {@link DueRule#ZONE} makes one
 * @param people the reader, assignee and reporter first, then by severity, then by deadline
 * @param warnings about the date as a whole, the most severe first
 */
public record DueReport(LocalDate day, DueTerms terms, Instant now, Optional<Instant> moment, List<PersonDue> people,
        List<Warning> warnings) {

    public DueReport {
        requireNonNull(day, "day");
        requireNonNull(terms, "terms");
        requireNonNull(now, "now");
        requireNonNull(moment, "moment");
        people = List.copyOf(people);
        warnings = List.copyOf(warnings);
    }
}

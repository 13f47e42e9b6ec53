package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report answers.
 *
 * @param warns whether it warns of anything; not of what is done
 * @param people in the order of rule D7, all over the dates around day and moment
 */
record DueQuestion(LocalDate day, DueTerms terms, Instant now, boolean warns, PersonHours reader,
        List<Concerned> people, Assignment assignment) {

    DueQuestion {
        requireNonNull(day, "day");
        requireNonNull(terms, "terms");
        requireNonNull(now, "now");
        requireNonNull(reader, "reader");
        people = List.copyOf(people);
        requireNonNull(assignment, "assignment");
    }

    Deadlines deadlines() {
        return new Deadlines(terms, people, new DateSpan(day, day));
    }

    /** Whether somebody has it. */
    enum Assignment {
        TAKEN,
        NOBODY,
        /** Somebody who is gone, or may no longer use the product. */
        FORMER
    }
}

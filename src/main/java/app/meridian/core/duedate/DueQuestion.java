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
 * @param warned whose urgency it tells
 * @param people in the order of rule D7, all over the dates around day and moment
 */
record DueQuestion(LocalDate day, DueTerms terms, Instant now, Warned warned, PersonHours reader,
        List<Concerned> people, Assignment assignment) {

    DueQuestion {
        requireNonNull(day, "day");
        requireNonNull(terms, "terms");
        requireNonNull(now, "now");
        requireNonNull(warned, "warned");
        requireNonNull(reader, "reader");
        people = List.copyOf(people);
        requireNonNull(assignment, "assignment");
    }

    Deadlines deadlines() {
        return new Deadlines(terms, people, new DateSpan(day, day));
    }

    boolean warns() {
        return warned != Warned.NOBODY;
    }

    /** Whether the reader may know how urgent it is for the person, besides the deadline (rule P2). */
    boolean tellsUrgencyOf(Concerned person) {
        return warned == Warned.EVERYBODY || !person.isHidden();
    }

    /** Who is warned. */
    enum Warned {
        /** Of what is as it is now. */
        EVERYBODY,
        /** Of a date, time or moment that a request names: several of them together would tell the hours. */
        WHO_SHOW_THEIR_HOURS,
        /** Of what is done. */
        NOBODY
    }

    /** Whether somebody has it. */
    enum Assignment {
        TAKEN,
        NOBODY,
        /** Somebody who is gone, or may no longer use the product. */
        FORMER
    }
}

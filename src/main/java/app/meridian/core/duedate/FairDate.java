package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The nearest date on which everybody works and has more working time left than the threshold (rule D6).
 *
 * @param unfairTo empty if it is fair to all; otherwise it is the date unfair to the fewest, the earliest of several
 * @param leftOut those without any working time in the dates searched, who were not asked
 * @param least the shortest working time left of those to whom it is fair; zero if there are none
 */
public record FairDate(LocalDate day, List<PersonId> unfairTo, List<PersonId> leftOut, Duration least) {
    /** How many dates are searched, from the later of the date in question and the reader's today (rule D6). */
    public static final int DAYS = 60;

    public FairDate {
        requireNonNull(day, "day");
        unfairTo = List.copyOf(unfairTo);
        leftOut = List.copyOf(leftOut);
        requireNonNull(least, "least");
    }

    public boolean isFair() {
        return unfairTo.isEmpty();
    }
}

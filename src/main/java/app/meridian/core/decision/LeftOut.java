package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody is not waited for, because they do not work before a date; they were not heard (rule K6).
 *
 * @param date a date on the clock of whoever is left out
 * @param reason plain text, never empty
 */
public record LeftOut(LocalDate date, String reason, PersonId by, Instant at) {
    public static final int LONGEST_REASON = 1_000;

    public LeftOut {
        requireNonNull(date, "date");
        requireNonNull(reason, "reason");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}

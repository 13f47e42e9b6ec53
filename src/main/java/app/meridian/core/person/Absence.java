package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DayPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates on which somebody is away, whatever the reason. Leave that has no working time between it is one absence.
 *
 * @param first first date, inclusive
 * @param firstPart how much of the first date is lost; of a single date both parts are the same
 * @param last last date, inclusive
 * @param lastPart how much of the last date is lost
 * @param backOn local date of the next working time; empty if there is none
 * @param back start of the next working time; empty if there is none or the reader may not see it (rule P2)
 */
public record Absence(LocalDate first, DayPart firstPart, LocalDate last, DayPart lastPart,
        Optional<LocalDate> backOn, Optional<Instant> back) {

    public Absence {
        requireNonNull(first, "first");
        requireNonNull(firstPart, "firstPart");
        requireNonNull(last, "last");
        requireNonNull(lastPart, "lastPart");
        requireNonNull(backOn, "backOn");
        requireNonNull(back, "back");
    }
}

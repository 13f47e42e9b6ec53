package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A date near the one that is looked at on which somebody does not work though the reader does.
 *
 * @param date on the person's clock
 */
public record DayMark(Kind kind, LocalDate date) {

    public DayMark {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
    }

    public enum Kind { HOLIDAY, DAY_OFF }
}

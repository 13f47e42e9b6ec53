package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Time away, by local dates (rule W3). Dates between the first and the last are whole.
 *
 * @param from first date, inclusive
 * @param fromPart how much of the first date is lost
 * @param to last date, inclusive
 * @param toPart how much of the last date is lost; of a single date both parts are the same
 */
public record Leave(LocalDate from, DayPart fromPart, LocalDate to, DayPart toPart) {

    /** @throws IllegalArgumentException if the last date is before the first, or one date has two different parts */
    public Leave {
        requireNonNull(from, "from");
        requireNonNull(fromPart, "fromPart");
        requireNonNull(to, "to");
        requireNonNull(toPart, "toPart");
        if (to.isBefore(from)) throw new IllegalArgumentException("Leave ends on " + to + " before " + from);
        boolean torn = from.equals(to) && fromPart != toPart;
        if (torn) throw new IllegalArgumentException("Leave of one date is " + fromPart + " and " + toPart);
    }

    /** Whole days from the first to the last date, both inclusive. */
    public static Leave days(LocalDate from, LocalDate to) {
        return new Leave(from, DayPart.WHOLE, to, DayPart.WHOLE);
    }

    public static Leave of(LocalDate date, DayPart part) {
        return new Leave(date, part, date, part);
    }
}

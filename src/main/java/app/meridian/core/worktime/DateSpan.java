package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Dates from the first to the last, both inclusive. */
public record DateSpan(LocalDate first, LocalDate last) {
    /** The dates that calendars know (rule W6). */
    public static final DateSpan KNOWN = new DateSpan(LocalDate.of(1970, 1, 1), LocalDate.of(2199, 12, 31));

    /** @throws IllegalArgumentException if the last date is before the first */
    public DateSpan {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) throw new IllegalArgumentException("A span ends on " + last + " before " + first);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}

package app.meridian.core.duedate;

import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which dates an instant is on, on any clock there may be. */
record NowDates(Instant instant) {
    /** What happened before needs not be seen: only whether a clock still shows a date. */
    private static final int DAYS_BEFORE = 3;

    /** How many days ahead are seen at first, and then; at last all dates that calendars know. */
    private static final int[] STEPS = {400, 4_000};

    /** All due days before it are over, on every clock. */
    LocalDate earliest() {
        return instant.atOffset(ZoneOffset.MIN).toLocalDate();
    }

    /** All due days after it are not over, on any clock. */
    LocalDate latest() {
        return latestDate(instant);
    }

    /** The last date that some clock shows then, but never one after those that calendars know. */
    LocalDate latestDate(Instant then) {
        LocalDate date = then.atOffset(ZoneOffset.MAX).toLocalDate();
        return date.isAfter(DateSpan.KNOWN.last()) ? DateSpan.KNOWN.last() : date;
    }

    /** The first due day of which the instant that ends it is ahead. @param end never earlier for a later day */
    LocalDate firstOpen(Function<LocalDate, Instant> end) {
        return earliest().datesUntil(latest().plusDays(1)).filter(day -> end.apply(day).isAfter(instant))
                .findFirst().orElse(latest().plusDays(1));
    }

    /** The dates in which almost all due days are. */
    DateSpan soon() {
        return ahead(latest());
    }

    /** From a few days ago until the day at least: almost always the dates that are {@link #soon()}. */
    DateSpan ahead(LocalDate day) {
        LocalDate first = earliest().minusDays(DAYS_BEFORE);
        LocalDate last = IntStream.of(STEPS).mapToObj(earliest()::plusDays)
                .filter(reached -> !reached.isBefore(day) && !reached.isAfter(DateSpan.KNOWN.last()))
                .findFirst().orElse(DateSpan.KNOWN.last());
        return new DateSpan(first, last);
    }
}

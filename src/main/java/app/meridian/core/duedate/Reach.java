package app.meridian.core.duedate;

import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Tells which dates have to be known to judge a due day at a moment. */
final class Reach {
    /** How far back the last work is looked for at first. */
    private static final int BEFORE = 14;
    /** A moment of the due day is at most two dates later on another clock; and a date more. */
    private static final int AFTER = 3;
    /** How much further back holidays count, for those who have not worked for a while. */
    private static final int HOLIDAYS_BEFORE = 400;

    private Reach() {}

    /** Whether calendars know the day, and the moment on every clock (rule W6). */
    static boolean includes(LocalDate day, Instant now) {
        Instant first = DateSpan.KNOWN.first().plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        Instant last = DateSpan.KNOWN.last().minusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return DateSpan.KNOWN.contains(day) && !now.isBefore(first) && now.isBefore(last);
    }

    /** The dates around due days from the first to the last one, and around the moment. */
    static DateSpan of(LocalDate first, LocalDate last, Instant now) {
        LocalDate today = today(now);
        LocalDate start = today.isBefore(first) ? today : first;
        LocalDate end = today.isAfter(last) ? today : last;
        return known(start.minusDays(BEFORE), end.plusDays(AFTER));
    }

    static DateSpan holidays(DateSpan dates) {
        return known(dates.first().minusDays(HOLIDAYS_BEFORE), dates.last());
    }

    /** On a clock that shows UTC; on any other it is one date more or less at most. */
    static LocalDate today(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static DateSpan known(LocalDate first, LocalDate last) {
        return new DateSpan(first.isBefore(DateSpan.KNOWN.first()) ? DateSpan.KNOWN.first() : first,
                last.isAfter(DateSpan.KNOWN.last()) ? DateSpan.KNOWN.last() : last);
    }
}

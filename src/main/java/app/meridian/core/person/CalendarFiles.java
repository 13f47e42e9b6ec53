package app.meridian.core.person;

import app.meridian.core.worktime.DateSpan;

/**
 * Reads iCalendar files (RFC 5545). Events without a time of day count; events with one are skipped and counted, as are
 * cancelled ones. What repeats is followed as far as the given dates go.
 *
 * <p>A file has at most {@value #MAX_CHARACTERS} characters and {@value #MAX_EVENTS} events.
 */
public interface CalendarFiles {
    int MAX_CHARACTERS = 1 << 20;
    int MAX_EVENTS = 1_000;
    int MAX_HOLIDAYS = 20_000;
    int MAX_LEAVE = 366;

    /**
     * The dates of the file's events within the span, at most {@value #MAX_HOLIDAYS}.
     *
     * @param file its text; line ends and a byte order mark are as they may
     * @throws CalendarFileException if the file is none, is broken or holds too much
     */
    ImportedHolidays readHolidays(String file, DateSpan within);

    /**
     * The file's events within the span as time away, at most {@value #MAX_LEAVE}. What reaches beyond the span is cut.
     *
     * @param file its text; line ends and a byte order mark are as they may
     * @throws CalendarFileException if the file is none, is broken or holds too much
     */
    ImportedLeave readLeave(String file, DateSpan within);
}

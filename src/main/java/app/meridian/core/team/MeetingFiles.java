package app.meridian.core.team;

import java.time.Instant;
import java.util.List;

/** Writes iCalendar files (RFC 5545). */
public interface MeetingFiles {

    /**
     * A file that any calendar takes over, every meeting as an event of its own, in UTC.
     *
     * @param now when the file is made
     */
    String write(List<MeetingEvent> events, Instant now);
}

package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * What a meeting means for one person.
 *
 * @param start of the meeting on the person's clock
 * @param outside how far it takes them out of their day: from its start to their first hour, or from their last hour
 *     to its end; in a break what is not worked; zero inside, and where there is no such day
 */
public record Attendance(PersonId person, Kind kind, ZonedDateTime start, Duration outside, int burden) {

    public Attendance {
        requireNonNull(person, "person");
        requireNonNull(kind, "kind");
        requireNonNull(start, "start");
        requireNonNull(outside, "outside");
    }

    public boolean isInside() {
        return kind == Kind.INSIDE;
    }

    /** Whether the meeting takes place without them. */
    public boolean isMissing() {
        return kind == Kind.AWAY;
    }

    public enum Kind { INSIDE, BEFORE, AFTER, BREAK, DAY_OFF, HOLIDAY, AWAY }
}

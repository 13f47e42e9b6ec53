package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A meeting in a calendar file.
 *
 * @param uid the same for as long as it is the same meeting
 * @param until exclusive
 * @param description may be empty
 */
public record MeetingEvent(String uid, Instant from, Instant until, String title, String description) {
    /** @throws IllegalArgumentException if it does not end after it begins */
    public MeetingEvent {
        requireNonNull(uid, "uid");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        if (!until.isAfter(from)) throw new IllegalArgumentException("A meeting from " + from + " until " + until);
    }
}

package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What kind of meeting is looked for.
 *
 * @param length of the meeting, in whole minutes
 * @param zone of the clock on whose quarter hours it starts
 * @param first date on that clock on which it may start
 * @param days how many dates, for a single meeting
 * @param weeks how many meetings, one a week; 1 for a single one
 * @param now nothing is offered before it
 */
public record MeetingRequest(Duration length, ZoneId zone, LocalDate first, int days, int weeks, Instant now) {
    public static final int SHORTEST_MINUTES = 15;
    public static final int LONGEST_MINUTES = 480;
    public static final int MOST_DAYS = 31;
    public static final int MOST_WEEKS = 12;
    public static final int FEWEST_PEOPLE = 2;
    public static final int MOST_PEOPLE = 50;

    /** @throws IllegalArgumentException if a number is out of its bounds */
    public MeetingRequest {
        requireNonNull(zone, "zone");
        requireNonNull(first, "first");
        requireNonNull(now, "now");
        requireWithin(length.toMinutes(), SHORTEST_MINUTES, LONGEST_MINUTES);
        requireWithin(days, 1, MOST_DAYS);
        requireWithin(weeks, 1, MOST_WEEKS);
    }

    public boolean isSeries() {
        return weeks > 1;
    }

    /** The last date that is looked at. */
    public LocalDate last() {
        return first.plusDays(isSeries() ? weeks * 7L : days);
    }

    private static void requireWithin(long number, int least, int most) {
        boolean within = number >= least && number <= most;
        if (!within) throw new IllegalArgumentException(number + " is not " + least + " to " + most);
    }
}

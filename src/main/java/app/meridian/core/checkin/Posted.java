package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

/**
 * The outcome of a post.
 *
 * @param created false if the same post had been stored before
 */
public record Posted(CheckIn checkIn, boolean created) {

    public Posted {
        requireNonNull(checkIn, "checkIn");
    }
}

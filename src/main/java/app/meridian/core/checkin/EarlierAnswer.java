package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What an answer said from a moment on.
 *
 * @param given empty if it was taken away then or later
 */
public record EarlierAnswer(long version, PersonId by, Instant at, List<GivenAnswer> given) {

    public EarlierAnswer {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        given = List.copyOf(given);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a check-in said from a moment on.
 *
 * @param answers without words if it was taken away then or later
 */
public record EarlierCheckIn(long version, PersonId by, Instant at, Answers answers, Optional<Confidence> confidence) {

    public EarlierCheckIn {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(answers, "answers");
        requireNonNull(confidence, "confidence");
    }
}

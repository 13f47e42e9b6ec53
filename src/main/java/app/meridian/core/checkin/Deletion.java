package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;

/** Who took an answer away, and when; its words are gone. */
public record Deletion(PersonId by, Instant at) {

    public Deletion {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}

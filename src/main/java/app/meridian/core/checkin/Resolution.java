package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;

/**
 * Who said that a blocker is gone, when, and how.
 *
 * @param note stored Markdown; may be empty
 */
public record Resolution(PersonId by, Instant at, String note) {

    public Resolution {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(note, "note");
    }
}

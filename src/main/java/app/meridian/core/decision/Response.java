package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;

/**
 * What somebody says now; what they said before stands in the history.
 *
 * @param reason Markdown with stored mentions; empty for none
 * @param textVersion the text that it was given to
 */
public record Response(PersonId person, ResponseKind kind, String reason, int textVersion, Instant at) {
    public static final int LONGEST_REASON = 4_000;

    public Response {
        requireNonNull(person, "person");
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
    }
}

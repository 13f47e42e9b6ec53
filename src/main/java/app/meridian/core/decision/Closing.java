package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * How it was closed last.
 *
 * @param step DECIDE, REJECT or WITHDRAW
 * @param chosen the option that was decided for, counted from 0; empty if it has no options or none was chosen
 * @param note Markdown with stored mentions; may be empty
 */
public record Closing(Step step, Optional<Integer> chosen, String note, PersonId by, Instant at) {
    public static final int LONGEST_NOTE = 4_000;

    public Closing {
        requireNonNull(step, "step");
        requireNonNull(chosen, "chosen");
        requireNonNull(note, "note");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}

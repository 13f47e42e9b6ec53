package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one walk through the register found.
 *
 * @param rows newest number first
 * @param next where the next walk starts: below this number; empty if all has been looked at
 */
public record RegisterBatch(List<RegisterRow> rows, Optional<Long> next) {

    public RegisterBatch {
        rows = List.copyOf(rows);
        requireNonNull(next, "next");
    }
}

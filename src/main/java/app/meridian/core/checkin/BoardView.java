package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a board is wanted.
 *
 * @param round empty for the first that goes on
 * @param day empty for the reader's own
 */
public record BoardView(Optional<RoundId> round, Optional<LocalDate> day) {
    public static final BoardView USUAL = new BoardView(Optional.empty(), Optional.empty());

    public BoardView {
        requireNonNull(round, "round");
        requireNonNull(day, "day");
    }
}

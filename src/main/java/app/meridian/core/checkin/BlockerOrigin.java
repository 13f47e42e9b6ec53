package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The check-in that named a blocker first.
 *
 * @param round empty for an ad-hoc check-in
 * @param day of the author, in the round or when they checked in
 */
public record BlockerOrigin(Optional<RoundId> round, LocalDate day) {

    public BlockerOrigin {
        requireNonNull(round, "round");
        requireNonNull(day, "day");
    }
}

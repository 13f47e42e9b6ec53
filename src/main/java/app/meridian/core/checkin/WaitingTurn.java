package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.HomeName;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A check-in that waits for the reader.
 *
 * @param left working time of the reader until the window closes
 */
public record WaitingTurn(Round round, HomeName home, LocalDate day, Window window, Duration left) {

    public WaitingTurn {
        requireNonNull(round, "round");
        requireNonNull(home, "home");
        requireNonNull(day, "day");
        requireNonNull(window, "window");
        requireNonNull(left, "left");
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How things stand with one person and one of their days.
 *
 * @param window in which they may answer, past or to come; empty if they are not asked
 * @param turn what is stored; empty if nothing is yet
 */
public record Standpoint(LocalDate day, TurnState state, Optional<Window> window, Optional<Turn> turn) {

    public Standpoint {
        requireNonNull(day, "day");
        requireNonNull(state, "state");
        requireNonNull(window, "window");
        requireNonNull(turn, "turn");
    }

    /** What they answered, if it was not deleted. */
    public Optional<Answer> answer() {
        return turn.flatMap(Turn::answer);
    }

    /** Version of the answer; 0 before the first. */
    public long version() {
        return turn.map(Turn::version).orElse(0L);
    }
}

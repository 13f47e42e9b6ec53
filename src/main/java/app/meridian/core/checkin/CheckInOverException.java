package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** The day on which a check-in was written is over, so its author can neither change nor delete it any more. */
public final class CheckInOverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant end;

    public CheckInOverException(CheckInId checkIn, Instant end) {
        super("Check-in " + checkIn.value() + " could be changed until " + end);
        this.end = requireNonNull(end, "end");
    }

    /** When the day was over on the author's clock. */
    public Instant end() {
        return end;
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** No answer is taken, changed or deleted for the day now (rule L5). */
public final class DayNotAcceptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient OwnTurn own;

    public DayNotAcceptedException(LocalDate day, OwnTurn own) {
        super("No answer is taken for " + day + " now");
        this.day = requireNonNull(day, "day");
        this.own = requireNonNull(own, "own");
    }

    public LocalDate day() {
        return day;
    }

    /** The day that the form names now; empty if there is none to answer for. */
    public Optional<Standpoint> form() {
        return own.form();
    }
}

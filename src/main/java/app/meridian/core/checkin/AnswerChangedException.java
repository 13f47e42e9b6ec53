package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** The answer was changed or deleted in another place since; nothing was stored (rule S1). */
public final class AnswerChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Turn> current;

    public AnswerChangedException(Optional<Turn> current, long version) {
        super("The answer is no longer at version " + version);
        this.current = requireNonNull(current, "current");
    }

    /** What is stored now; empty if nothing is. */
    public Optional<Turn> current() {
        return current;
    }
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/** Something stands in the way of deciding or rejecting; nothing was changed (rules K5 and K7). */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;

    public NotReadyException(Readiness readiness) {
        super("Not ready: " + readiness.obstacles());
        this.readiness = requireNonNull(readiness, "readiness");
    }

    public Readiness readiness() {
        return readiness;
    }
}

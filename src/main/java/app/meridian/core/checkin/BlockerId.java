package app.meridian.core.checkin;

/** Number of a blocker in its installation. */
public record BlockerId(long value) {

    public BlockerId {
        if (value <= 0) throw new IllegalArgumentException("No blocker has the id " + value);
    }
}

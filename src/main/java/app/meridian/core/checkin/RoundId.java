package app.meridian.core.checkin;

/** Number of a round in its installation. */
public record RoundId(long value) {

    public RoundId {
        if (value <= 0) throw new IllegalArgumentException("No round has the id " + value);
    }
}

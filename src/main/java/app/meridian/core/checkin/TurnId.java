package app.meridian.core.checkin;

/** Number of a turn in its installation. */
public record TurnId(long value) {

    public TurnId {
        if (value <= 0) throw new IllegalArgumentException("No turn has the id " + value);
    }
}

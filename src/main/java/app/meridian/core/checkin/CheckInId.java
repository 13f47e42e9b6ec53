package app.meridian.core.checkin;

/** Number of a check-in in its installation; a later check-in has a higher one (rule S4). */
public record CheckInId(long value) {

    public CheckInId {
        if (value <= 0) throw new IllegalArgumentException("No check-in has the id " + value);
    }
}

package app.meridian.core.checkin;

/** How somebody feels; their own matter (rule M1). */
public enum Mood {
    LOW, FAIR, GOOD;

    /** From 1 on, so that a mean can be made. */
    public int step() {
        return ordinal() + 1;
    }
}

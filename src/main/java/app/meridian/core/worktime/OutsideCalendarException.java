package app.meridian.core.worktime;

/** An instant or a date that the calendar does not know: too far away to count (rule W6). */
public final class OutsideCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutsideCalendarException(Object when, DateSpan known) {
        super(when + " is outside " + known.first() + " to " + known.last());
    }
}

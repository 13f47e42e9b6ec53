package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/** A calendar file cannot be taken over. */
public final class CalendarFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final Reason reason;
    private final String detail;

    /** Why the file is refused. */
    public enum Reason {
        /** More characters than {@link CalendarFiles#MAX_CHARACTERS}. */
        TOO_LARGE,
        /** Something else than an iCalendar file. */
        NOT_A_CALENDAR,
        /** A line is not of the form of iCalendar, or something that was begun does not end. */
        BROKEN_LINE,
        /** A date or length is none, or is missing. */
        BROKEN_DATE,
        /** An event ends before it starts. */
        ENDS_BEFORE_START,
        /** How an event repeats cannot be understood, or it repeats within a day. */
        BROKEN_RULE,
        /** More events than {@link CalendarFiles#MAX_EVENTS}. */
        TOO_MANY_EVENTS,
        /** More dates, or looking for more dates, than fit. */
        TOO_MANY_DAYS
    }

    /**
     * @param line counted from 1; of what takes several lines, the last one
     * @param detail the part of the file that is meant, cut to a length that can be shown; may be empty
     */
    public CalendarFileException(int line, Reason reason, String detail) {
        super("Line " + line + ": " + reason + " " + detail);
        this.line = line;
        this.reason = requireNonNull(reason, "reason");
        this.detail = requireNonNull(detail, "detail");
    }

    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}

package app.meridian.rest;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFiles;

/** Says why a calendar file is refused, and where. */
final class FileMessages {
    private FileMessages() {}

    static Message of(CalendarFileException e) {
        String line = String.valueOf(e.line());
        String detail = Message.quote(e.detail());
        return switch (e.reason()) {
            case TOO_LARGE -> Message.of("meridian.hours.file.too-large", CalendarFiles.MAX_CHARACTERS);
            case NOT_A_CALENDAR -> Message.of("meridian.hours.file.not-a-calendar");
            case BROKEN_LINE -> Message.of("meridian.hours.file.broken-line", line, detail);
            case BROKEN_DATE -> Message.of("meridian.hours.file.broken-date", line, detail);
            case ENDS_BEFORE_START -> Message.of("meridian.hours.file.ends-before-start", line, detail);
            case BROKEN_RULE -> Message.of("meridian.hours.file.broken-rule", line, detail);
            case TOO_MANY_EVENTS -> Message.of("meridian.hours.file.too-many-events", CalendarFiles.MAX_EVENTS);
            case TOO_MANY_DAYS -> Message.of("meridian.hours.file.too-many-days", line);
        };
    }
}

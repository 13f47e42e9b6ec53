package app.meridian.holiday;

import static app.meridian.core.person.CalendarFileException.Reason.BROKEN_LINE;
import static app.meridian.core.person.CalendarFileException.Reason.NOT_A_CALENDAR;

import app.meridian.core.person.CalendarFileException;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * The form of the lines of a file. ical4j's parser takes the line after a broken one for the rest of it, so the lines
 * are checked before.
 */
final class IcsLines {
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN:VCALENDAR\\s");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+[;:].*", Pattern.DOTALL);
    private static final int SHOWN = 60;

    private IcsLines() {
    }

    /** @throws CalendarFileException if it does not begin as a calendar, or a line has no name or no value */
    static void check(String text) {
        if (!BEGIN.matcher(text).lookingAt()) throw new CalendarFileException(1, NOT_A_CALENDAR, "");
        StringBuilder unfolded = new StringBuilder();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); number++) {
            String line = lines.next();
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            if (!continued) {
                require(unfolded, number);
                unfolded.setLength(0);
            }
            unfolded.append(continued ? line.substring(1) : line);
        }
        require(unfolded, number);
    }

    private static void require(CharSequence line, int number) {
        boolean fine = line.toString().isBlank() || NAME.matcher(line).matches() && line.toString().indexOf(':') > 0;
        if (!fine) throw new CalendarFileException(number, BROKEN_LINE, PlainText.of(line.toString(), SHOWN));
    }
}

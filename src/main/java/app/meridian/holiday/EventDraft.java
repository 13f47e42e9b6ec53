package app.meridian.holiday;

import static app.meridian.core.person.CalendarFileException.Reason.BROKEN_DATE;
import static app.meridian.core.person.CalendarFileException.Reason.BROKEN_RULE;
import static app.meridian.core.person.CalendarFileException.Reason.ENDS_BEFORE_START;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFileException.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event while its lines are read. The lines have to be right only of an event without a time of day; whether it is
 * one, its start says, which may come after other lines.
 */
final class EventDraft {
    private static final int MAX_NAME = 200;
    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final Pattern TIME = Pattern.compile("\\d{8}T.*");
    private static final Pattern LENGTH = Pattern.compile("\\+?P(\\d{1,4})([DW])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private record Line(String property, String value) {}

    private final List<Line> beforeStart = new ArrayList<>();
    private boolean timed;
    private boolean cancelled;
    private String uid = "";
    private Optional<LocalDate> replaces = Optional.empty();

    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private long days = 1;
    private String name = "";
    private final List<Repetition> rules = new ArrayList<>();
    private final Set<LocalDate> added = new HashSet<>();
    private final Set<LocalDate> removed = new HashSet<>();

    /** @throws CalendarFileException without a line, if the line cannot be understood and matters */
    void line(String property, String value) {
        switch (property) {
            case "DTSTART" -> start(value);
            case "UID" -> uid = value;
            case "STATUS" -> cancelled = value.equalsIgnoreCase("CANCELLED");
            case "RECURRENCE-ID" -> replaces = Optional.of(dateOf(value));
            default -> more(new Line(property, value));
        }
    }

    private void start(String value) {
        timed = TIME.matcher(value).matches();
        if (timed) return;
        first = Optional.of(date(value));
        beforeStart.forEach(this::read);
        beforeStart.clear();
    }

    private void more(Line line) {
        if (first.isPresent()) {
            read(line);
        } else if (!timed) {
            beforeStart.add(line);
        }
    }

    private void read(Line line) {
        switch (line.property) {
            case "DTEND" -> end = Optional.of(date(line.value));
            case "DURATION" -> days = length(line.value);
            case "SUMMARY" -> name = name(line.value);
            case "RRULE" -> rules.add(rule(line.value));
            case "RDATE" -> dates(line.value, added);
            case "EXDATE" -> dates(line.value, removed);
            default -> { }
        }
    }

    /**
     * Empty for an event that is skipped: it has a time of day or is cancelled.
     *
     * @throws CalendarFileException without a line, if what was read makes no event
     */
    Optional<AllDayEvent> finish() {
        if (timed || cancelled) return Optional.empty();
        LocalDate start = first.orElseThrow(() -> broken(BROKEN_DATE, "DTSTART"));
        long length = end.map(until -> Math.max(1, ChronoUnit.DAYS.between(start, until))).orElse(days);
        if (end.filter(until -> until.isBefore(start)).isPresent()) throw broken(ENDS_BEFORE_START, name);
        return Optional.of(new AllDayEvent(start, length, name, rules, added, removed));
    }

    String uid() {
        return uid;
    }

    /** The date of the repetition, of the event with the same UID, that this event takes the place of. */
    Optional<LocalDate> replaces() {
        return replaces;
    }

    private static Repetition rule(String text) {
        try {
            return Repetition.of(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw broken(BROKEN_RULE, text);
        }
    }

    private static long length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) throw broken(BROKEN_DATE, text);
        return Math.max(1, Long.parseLong(length.group(1)) * (length.group(2).equals("W") ? 7 : 1));
    }

    private static void dates(String list, Set<LocalDate> dates) {
        for (String each : list.split(",")) dates.add(dateOf(each));
    }

    /** The date of a date or of a date and time. */
    private static LocalDate dateOf(String text) {
        return date(TIME.matcher(text).matches() ? text.substring(0, 8) : text);
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) throw broken(BROKEN_DATE, text);
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw broken(BROKEN_DATE, text);
        }
    }

    private static String name(String text) {
        String plain = ESCAPED.matcher(text).replaceAll(match ->
                match.group(1).equalsIgnoreCase("n") ? " " : Matcher.quoteReplacement(match.group(1)));
        return PlainText.of(plain, MAX_NAME);
    }

    private static CalendarFileException broken(Reason reason, String detail) {
        return new CalendarFileException(0, reason, detail);
    }
}

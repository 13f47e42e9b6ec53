package app.meridian.holiday;

import static app.meridian.core.person.CalendarFileException.Reason.BROKEN_LINE;
import static app.meridian.core.person.CalendarFileException.Reason.NOT_A_CALENDAR;
import static app.meridian.core.person.CalendarFileException.Reason.TOO_LARGE;
import static app.meridian.core.person.CalendarFileException.Reason.TOO_MANY_DAYS;
import static app.meridian.core.person.CalendarFileException.Reason.TOO_MANY_EVENTS;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFileException.Reason;
import app.meridian.core.person.CalendarFiles;
import app.meridian.core.worktime.DateSpan;
import app.meridian.holiday.AllDayEvent.Occurrence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * Takes the events out of a file as ical4j's parser comes by them: a file that holds too much is given up midway, and
 * nothing is looked up elsewhere, neither time zones nor attachments.
 */
final class IcsReader implements ContentHandler {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_DETAIL = 60;
    private static final long MAX_EFFORT = 50_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A time that an event takes place, or an event that takes the place of one. */
    private record Place(String uid, LocalDate start) {}

    private record Found(Place place, boolean replacement, Occurrence occurrence) {}

    /** @param skipped how many events have a time of day or are cancelled */
    record Events(List<Occurrence> occurrences, int skipped) {}

    private final DateSpan span;
    private final List<Found> found = new ArrayList<>();
    private final Set<Place> replaced = new HashSet<>();
    private EventDraft draft = new EventDraft();
    private String value = "";
    private boolean calendar;
    private int depth;
    private int events;
    private int skipped;
    private long dates;
    private long effort;

    private IcsReader(DateSpan span) {
        this.span = span;
    }

    /** @throws CalendarFileException if the file is none, is broken or holds too much */
    static Events read(String file, DateSpan span) {
        if (file.length() > CalendarFiles.MAX_CHARACTERS) throw new CalendarFileException(1, TOO_LARGE, "");
        IcsReader reader = new IcsReader(span);
        String text = (file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file).lines()
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        IcsLines.check(text);
        try {
            new CalendarParserImpl(true).parse(new UnfoldingReader(new StringReader(text)), reader);
        } catch (ParserException e) {
            throw reader.refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Events(reader.occurrences(), reader.skipped);
    }

    private CalendarFileException refusal(ParserException e) {
        int line = Math.max(1, e.getLineNo());
        if (e.getCause() instanceof CalendarFileException known) {
            return new CalendarFileException(line, known.reason(), PlainText.of(known.detail(), MAX_DETAIL));
        }
        return new CalendarFileException(line, calendar ? BROKEN_LINE : NOT_A_CALENDAR, "");
    }

    private List<Occurrence> occurrences() {
        return found.stream().filter(each -> each.replacement || !replaced.contains(each.place))
                .map(Found::occurrence).toList();
    }

    @Override
    public void startCalendar() {
        calendar = true;
    }

    @Override
    public void endCalendar() {
        depth = 0;
    }

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > MAX_DEPTH) throw refused(BROKEN_LINE, name);
        if (!isEvent(name)) return;
        if (++events > CalendarFiles.MAX_EVENTS) throw refused(TOO_MANY_EVENTS, "");
        draft = new EventDraft();
    }

    @Override
    public void endComponent(String name) {
        if (isEvent(name)) {
            draft.replaces().ifPresent(date -> replaced.add(new Place(draft.uid(), date)));
            draft.finish().ifPresentOrElse(this::expand, () -> skipped++);
        }
        depth--;
    }

    private boolean isEvent(String name) {
        return depth == 1 && name.equalsIgnoreCase("VEVENT");
    }

    private void expand(AllDayEvent event) {
        effort += event.effort(span);
        if (effort > MAX_EFFORT) throw refused(TOO_MANY_DAYS, event.name());
        try {
            for (Iterator<Occurrence> each = event.within(span).iterator(); each.hasNext();) add(each.next());
        } catch (DateTimeException | ArithmeticException e) {
            throw refused(Reason.BROKEN_RULE, event.name());
        }
    }

    private void add(Occurrence occurrence) {
        dates += 1 + ChronoUnit.DAYS.between(occurrence.dates().first(), occurrence.dates().last());
        if (dates > CalendarFiles.MAX_HOLIDAYS) throw refused(TOO_MANY_DAYS, occurrence.name());
        Place place = new Place(draft.uid(), occurrence.start());
        found.add(new Found(place, draft.replaces().isPresent(), occurrence));
    }

    @Override
    public void startProperty(String name) {
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        // the form of a value says what it is
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        if (depth == 1) draft.line(name.toUpperCase(Locale.ROOT), value.strip());
    }

    private static CalendarFileException refused(Reason reason, String detail) {
        return new CalendarFileException(0, reason, detail);
    }
}

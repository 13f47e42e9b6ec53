package app.meridian.holiday;

import static app.meridian.core.person.CalendarFileException.Reason.TOO_MANY_DAYS;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFiles;
import app.meridian.core.person.ImportedHolidays;
import app.meridian.core.person.ImportedLeave;
import app.meridian.core.worktime.DateSpan;
import app.meridian.holiday.AllDayEvent.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads iCalendar files with ical4j. */
@Component
public class IcsFiles implements CalendarFiles {

    @Override
    public ImportedHolidays readHolidays(String file, DateSpan within) {
        IcsReader.Events events = IcsReader.read(file, within);
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        for (Occurrence occurrence : events.occurrences()) {
            occurrence.dates().first().datesUntil(occurrence.dates().last().plusDays(1))
                    .forEach(date -> days.merge(date, occurrence.name(), IcsFiles::both));
        }
        return new ImportedHolidays(days, events.skipped());
    }

    private static String both(String names, String name) {
        if (names.isEmpty() || name.isEmpty()) return names + name;
        return List.of(names.split(", ")).contains(name) ? names : names + ", " + name;
    }

    @Override
    public ImportedLeave readLeave(String file, DateSpan within) {
        IcsReader.Events events = IcsReader.read(file, within);
        List<DateSpan> days = new ArrayList<>();
        events.occurrences().stream().map(Occurrence::dates)
                .sorted(Comparator.comparing(DateSpan::first)).forEach(span -> append(span, days));
        if (days.size() > MAX_LEAVE) throw new CalendarFileException(1, TOO_MANY_DAYS, "");
        return new ImportedLeave(days, events.skipped());
    }

    /** Dates that two events take are away once. */
    private static void append(DateSpan span, List<DateSpan> days) {
        DateSpan before = days.isEmpty() ? null : days.get(days.size() - 1);
        if (before == null || span.first().isAfter(before.last())) {
            days.add(span);
        } else if (span.last().isAfter(before.last())) {
            days.set(days.size() - 1, new DateSpan(before.first(), span.last()));
        }
    }
}

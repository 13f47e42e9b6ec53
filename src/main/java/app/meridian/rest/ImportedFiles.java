package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFiles;
import app.meridian.core.person.ImportedHolidays;
import app.meridian.core.person.ImportedLeave;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Leave;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads iCalendar files, which come as text within JSON: {@code {"file": "BEGIN:VCALENDAR…"}}. */
@Component
public class ImportedFiles {
    private static final DateSpan HOLIDAYS =
            new DateSpan(DateSpan.KNOWN.first(), LocalDate.of(2099, 12, 31));
    private static final int YEARS_OF_LEAVE = 10;

    private final CalendarFiles files;
    private final Clock clock;

    public ImportedFiles(CalendarFiles files, Clock clock) {
        this.files = requireNonNull(files, "files");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Leave from a year ago on. */
    LeaveFileJson leave(Field body) {
        body.isObject("file");
        Optional<String> text = body.at("file").required().text();
        body.flaws().refuse();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        DateSpan within = new DateSpan(today.minusYears(1), today.plusYears(YEARS_OF_LEAVE));
        ImportedLeave read = read(text.orElseThrow(), file -> files.readLeave(file, within));
        return new LeaveFileJson(read.days().stream()
                .map(each -> LeaveJson.of(Leave.days(each.first(), each.last()))).toList(), read.skipped());
    }

    ImportedHolidays holidays(String text) {
        return read(text, file -> files.readHolidays(file, HOLIDAYS));
    }

    private static <T> T read(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (CalendarFileException e) {
            throw new BadFieldsException(Map.of("file", FileMessages.of(e)));
        }
    }

    /** @param skipped events with a time of day, and cancelled ones */
    @JsonPropertyOrder({"leave", "skipped"})
    record LeaveFileJson(List<LeaveJson> leave, int skipped) {}
}

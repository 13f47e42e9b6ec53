package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.CalendarNotFoundException;
import app.meridian.core.person.CompanyCalendar;
import app.meridian.core.person.CompanyCalendarService;
import app.meridian.core.person.ImportedHolidays;
import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes the holidays that administrators upload: {@code {"name": "Kathmandu office", "file": "BEGIN…"}}. */
@Component
public class CompanyCalendars {
    private final CompanyCalendarService service;
    private final ImportedFiles files;

    public CompanyCalendars(CompanyCalendarService service, ImportedFiles files) {
        this.service = requireNonNull(service, "service");
        this.files = requireNonNull(files, "files");
    }

    CalendarsJson list(PersonId actor) {
        return new CalendarsJson(service.list(actor).stream()
                .map(CompanyCalendarJson::of).map(CompanyCalendarJson::withoutDays).toList());
    }

    Versioned of(PersonId actor, String id) {
        CompanyCalendar calendar = service.of(actor, number(id));
        return new Versioned(calendar.version(), CompanyCalendarJson.of(calendar));
    }

    /** Both name and file are needed. */
    Versioned add(PersonId actor, Field body) {
        service.list(actor);
        body.isObject("name", "file");
        Optional<String> name = body.at("name").required().text();
        Optional<String> file = body.at("file").required().text();
        body.flaws().refuse();
        ImportedHolidays holidays = files.holidays(file.orElseThrow());
        return written(service.add(actor, name.orElseThrow(), holidays.days()), Optional.of(holidays));
    }

    /** What is not sent stays. */
    Versioned replace(PersonId actor, String id, Field body, IfMatch ifMatch) {
        service.of(actor, number(id));
        body.isObject("name", "file");
        Optional<String> name = body.at("name").text();
        Optional<String> file = body.at("file").text();
        body.flaws().refuse();
        Optional<ImportedHolidays> holidays = file.map(files::holidays);
        return Versioned.change(ifMatch, () -> of(actor, id), version -> {
            CompanyCalendar stored = service.of(actor, number(id));
            return written(service.replace(actor, new CompanyCalendar(stored.id(), name.orElse(stored.name()), version,
                    holidays.map(ImportedHolidays::days).orElse(stored.days()))), holidays);
        });
    }

    void delete(PersonId actor, String id, IfMatch ifMatch) {
        Versioned.change(ifMatch, () -> of(actor, id), version -> {
            service.delete(actor, number(id), version);
            return new Versioned(0, List.of());
        });
    }

    private static Versioned written(CompanyCalendar calendar, Optional<ImportedHolidays> holidays) {
        return new Versioned(calendar.version(),
                CompanyCalendarJson.of(calendar, holidays.map(ImportedHolidays::skipped).orElse(null)));
    }

    private static long number(String id) {
        if (!id.matches("[1-9]\\d{0,17}")) throw new CalendarNotFoundException(0);
        return Long.parseLong(id);
    }

    record CalendarsJson(List<CompanyCalendarJson> calendars) {}
}

package app.meridian.rest;

import app.meridian.core.person.CompanyCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Holidays that administrators have uploaded, as JSON.
 *
 * @param code how a profile or a default names it
 * @param count how many dates there are
 * @param days null in a list
 * @param skipped events of the file with a time of day, and cancelled ones; null if no file was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "code", "name", "version", "count", "days", "skipped"})
record CompanyCalendarJson(String id, String code, String name, long version, int count, List<DayJson> days,
        Integer skipped) {

    static CompanyCalendarJson of(CompanyCalendar calendar) {
        return of(calendar, null);
    }

    /** @param skipped null if no file was sent */
    static CompanyCalendarJson of(CompanyCalendar calendar, Integer skipped) {
        List<DayJson> days = calendar.days().entrySet().stream()
                .map(day -> new DayJson(day.getKey().toString(), day.getValue())).toList();
        return new CompanyCalendarJson(String.valueOf(calendar.id()), calendar.code(), calendar.name(),
                calendar.version(), days.size(), days, skipped);
    }

    CompanyCalendarJson withoutDays() {
        return new CompanyCalendarJson(id, code, name, version, count, null, skipped);
    }

    @JsonPropertyOrder({"date", "name"})
    record DayJson(String date, String name) {}
}

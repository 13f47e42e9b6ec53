package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Hours;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hours in addition to the week's as JSON: {@code {"date": "2026-12-19", "hours": ["09:00-13:00"]}}. */
@JsonPropertyOrder({"date", "hours"})
record ExtraDayJson(String date, List<String> hours) {

    static ExtraDayJson of(ExtraDay day) {
        return new ExtraDayJson(day.date().toString(), WeekJson.texts(day.hours()));
    }

    static Optional<ExtraDay> toDomain(Field day) {
        if (!day.required().isObject("date", "hours")) return Optional.empty();
        Optional<LocalDate> date = day.at("date").required().date();
        Optional<List<Hours>> hours = WeekJson.hoursOfOneDay(day.at("hours"));
        boolean none = hours.filter(List::isEmpty).isPresent();
        if (none) return day.at("hours").refuse(FieldFlaw.of(FieldFlaw.Kind.NO_HOURS));
        return date.flatMap(on -> hours.map(list -> new ExtraDay(on, list)));
    }
}

package app.meridian.rest;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.worktime.WorkingCalendar;
import java.util.Optional;

/**
 * Whose working time a request is about: {@code "person": "key"}, or a calendar that stands in the request.
 *
 * @param calendar empty for a person
 * @param person empty for a calendar
 * @param place where the request names the person
 */
record HoursChoice(Optional<WorkingCalendar> calendar, Optional<PersonId> person, Field place) {

    /** Empty, with the flaws noted, unless exactly one is there and right. */
    static Optional<HoursChoice> read(Field object, ProfileRules rules) {
        Field calendar = object.at("calendar");
        Field person = object.at("person");
        boolean one = calendar.isPresent() != person.isPresent();
        if (!one) return calendar.refuse(Message.of("meridian.rest.error.calendar-or-person"));
        if (calendar.isPresent()) return CalendarBody.toDomain(calendar, rules)
                .map(read -> new HoursChoice(Optional.of(read), Optional.empty(), calendar));
        return person.text().flatMap(key -> {
            if (key.isBlank()) return person.refuse(Message.of("meridian.rest.error.missing"));
            return Optional.of(new HoursChoice(Optional.empty(), Optional.of(new PersonId(key)), person));
        });
    }
}

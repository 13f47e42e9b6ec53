package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What stands in a request that counts working time. */
final class WorkingTimeBody {
    private static final int MOST_CALENDARS = 50;
    /** More than calendars have. */
    private static final long MOST_SECONDS = 10_000_000_000L;
    /** Days and nights before the first and after the last instant that their clocks may show. */
    private static final int MARGIN = 3;

    private final Field body;

    /** Notes fields that are not among these. */
    WorkingTimeBody(Field body, String... known) {
        this.body = body;
        body.isObject(known);
    }

    Field at(String field) {
        return body.at(field);
    }

    Optional<HoursChoice> choice(ProfileRules rules) {
        return HoursChoice.read(body, rules);
    }

    List<HoursChoice> choices(ProfileRules rules) {
        Field list = body.at("calendars").required();
        boolean none = list.isPresent() && list.isEmpty();
        if (none) list.refuse(Message.of("meridian.rest.error.missing"));
        return Entries.read(list, MOST_CALENDARS, item -> item.required().isObject("calendar", "person")
                ? HoursChoice.read(item, rules) : Optional.empty()).values();
    }

    Optional<Instant> instant(String field) {
        return body.at(field).required().instant();
    }

    /** The dates around the instants that calendars know. */
    static DateSpan around(Instant one, Instant other) {
        LocalDate first = (one.isBefore(other) ? one : other).atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = (one.isBefore(other) ? other : one).atZone(ZoneOffset.UTC).toLocalDate();
        return known(first.minusDays(MARGIN), last.plusDays(MARGIN));
    }

    /** As much of the dates as calendars know; the nearest date if they know none of them. */
    static DateSpan known(LocalDate first, LocalDate last) {
        return new DateSpan(within(first), within(last));
    }

    private static LocalDate within(LocalDate date) {
        LocalDate first = DateSpan.KNOWN.first();
        LocalDate last = DateSpan.KNOWN.last();
        return date.isBefore(first) ? first : date.isAfter(last) ? last : date;
    }

    /** Notes an instant that the calendar does not know (rule W6). */
    void requireKnown(String field, Instant instant, WorkingTime time) {
        Interval span = time.span();
        boolean known = !instant.isBefore(span.from()) && !instant.isAfter(span.until());
        if (!known) body.at(field).refuse(FieldFlaw.of(FieldFlaw.Kind.DATE_OUT_OF_RANGE, instant.toString()));
    }

    Optional<Long> seconds() {
        return body.at("seconds").required().number(-MOST_SECONDS, MOST_SECONDS);
    }

    void refuseFlaws() {
        body.flaws().refuse();
    }
}

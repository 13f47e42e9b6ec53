package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Somebody whom a due date concerns, with their working time around it. Knows only the dates it is made for, and
 * earlier ones as soon as somebody wants to know when they worked last. For one thread.
 */
final class Concerned {
    /** How far back to look for the last work when there is none in the dates; then over all that are known. */
    private static final int WIDER = 400;

    private final Colleague colleague;
    private final Involved.Role role;
    private DateSpan dates;
    private WorkingTime time;
    private boolean widened;

    /** @param dates within those that calendars know (rule W6) */
    Concerned(Colleague colleague, Involved.Role role, DateSpan dates) {
        this.colleague = requireNonNull(colleague, "colleague");
        this.role = requireNonNull(role, "role");
        this.dates = requireNonNull(dates, "dates");
        time = WorkingTime.of(hours().calendar(), dates);
    }

    Colleague colleague() {
        return colleague;
    }

    PersonId id() {
        return colleague.person().id();
    }

    PersonHours hours() {
        return colleague.hours();
    }

    Involved.Role role() {
        return role;
    }

    boolean isHidden() {
        return !colleague.showsHours();
    }

    WorkingTime time() {
        return time;
    }

    /** Rule D1. Empty if nothing is ever worked up to the due day. */
    Optional<Instant> deadline(LocalDate day) {
        Optional<Instant> found = time.deadline(day);
        while (found.isEmpty() && dates.first().isAfter(DateSpan.KNOWN.first())) {
            widen();
            found = time.deadline(day);
        }
        return found;
    }

    /** Rule W8. */
    Instant endOf(LocalDate day) {
        return time.endOf(day);
    }

    boolean worksOn(LocalDate day) {
        return !time.on(day).isEmpty();
    }

    boolean worksIn(DateSpan span) {
        Instant first = time.firstAt(span.first(), LocalTime.MIDNIGHT);
        return !between(first, time.endOf(span.last())).isZero();
    }

    /** Own working time; none if {@code until} is first. What no calendar knows does not count. */
    Duration between(Instant from, Instant until) {
        Instant start = within(from);
        Instant end = within(until);
        return start.isBefore(end) ? time.between(start, end) : Duration.ZERO;
    }

    /** The instant, or the end of the known time nearest to it. */
    Instant within(Instant instant) {
        Instant first = time.span().from();
        Instant end = time.span().until();
        if (instant.isBefore(first)) return first;
        return instant.isAfter(end) ? end : instant;
    }

    private void widen() {
        LocalDate earlier = dates.first().minusDays(WIDER);
        boolean enough = !widened && earlier.isAfter(DateSpan.KNOWN.first());
        widened = true;
        dates = new DateSpan(enough ? earlier : DateSpan.KNOWN.first(), dates.last());
        time = WorkingTime.of(hours().calendar(), dates);
    }
}

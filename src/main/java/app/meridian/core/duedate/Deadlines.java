package app.meridian.core.duedate;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns due days into deadlines: by the due time, else by the rule (rules D1, D3 and D5). */
final class Deadlines {
    private static final WorkingWeek NEVER = new WorkingWeek(Map.of());

    private final DueTerms terms;
    private final Optional<Concerned> assignee;
    /** The clock that makes a day one moment for everybody. */
    private final Optional<WorkingTime> clock;

    /** @param dates that due days may be on */
    Deadlines(DueTerms terms, List<Concerned> people, DateSpan dates) {
        this.terms = terms;
        assignee = people.stream().filter(each -> each.role() == Involved.Role.ASSIGNEE).findFirst();
        Optional<ZoneId> zone = terms.time().map(DueTerms.Time::zone).or(terms::zone);
        clock = zone.map(each -> WorkingTime.of(WorkingCalendar.of(each, NEVER), dates));
    }

    Optional<Concerned> assignee() {
        return assignee;
    }

    /** The one deadline of everybody, if there is one. */
    Optional<Instant> moment(LocalDate day) {
        return clock.map(each ->
                terms.time().map(set -> each.firstAt(day, set.time())).orElseGet(() -> each.endOf(day)));
    }

    /** Empty if the person whose deadline counts never works up to the day. */
    Optional<Instant> of(Concerned person, LocalDate day) {
        return clock.isPresent() ? moment(day) : whose(person).deadline(day);
    }

    /** The end of the due day for the person: on the clock of the one whose deadline it is, if it is not a moment. */
    Instant endFor(Concerned person, LocalDate day) {
        return moment(day).orElseGet(() -> whose(person).endOf(day));
    }

    /** From when on the due day counts as missed by the person: not while it runs for the assignee (rule D2). */
    Instant overdueFrom(Concerned person, LocalDate day) {
        Instant end = endFor(person, day);
        if (clock.isPresent() || assignee.isEmpty()) return end;
        Instant last = assignee.get().endOf(day);
        return last.isAfter(end) ? last : end;
    }

    /** Whether the day is over for the person, but not yet for the assignee (rule D2). */
    boolean isOverEarly(Concerned person, LocalDate day, Instant now) {
        if (clock.isPresent() || assignee.isEmpty()) return false;
        return !now.isBefore(person.endOf(day)) && now.isBefore(assignee.get().endOf(day));
    }

    /** Whether it is the person's own fair deadline that counts for them. */
    boolean isOwn(Concerned person) {
        return clock.isEmpty() && whose(person) == person;
    }

    private Concerned whose(Concerned person) {
        return terms.rule() == DueRule.ASSIGNEE ? assignee.orElse(person) : person;
    }
}

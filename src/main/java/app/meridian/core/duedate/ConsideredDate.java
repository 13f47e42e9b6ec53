package app.meridian.core.duedate;

import app.meridian.core.duedate.DueVerdict.State;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A due date that somebody considers, and what it would be measured by. */
record ConsideredDate(LocalDate day, Instant now, boolean enabled, DueTerms terms, Involvement involvement) {

    /** @param settings of the container, if there is one */
    static ConsideredDate of(DueCheck check, Optional<DueItem> item, Optional<DueSettings> settings,
            Optional<DueAdditions> additions, Instant now) {
        Optional<DueTime> stored = additions.flatMap(DueAdditions::time);
        DueTerms set = settings.map(each -> DueTerms.of(each, stored)).orElse(DueTerms.STANDARD);
        Involvement involvement = item.map(Involvement::of).orElse(Involvement.NOBODY)
                .adding(additions.map(DueAdditions::people).orElse(List.of())).overriddenBy(check.people());
        return new ConsideredDate(check.day(), now, settings.map(DueSettings::enabled).orElse(true),
                check.time().map(set::withTime).orElse(set), involvement);
    }

    boolean isJudged() {
        return enabled && Reach.includes(day, now);
    }

    /** The dates for which holidays are wanted. */
    DateSpan holidays() {
        return isJudged() ? Reach.holidays(dates()) : Reach.holidays(Reach.of(Reach.today(now), Reach.today(now), now));
    }

    DueVerdict verdict(DuePeople.Seen seen, DueQuestion.Assignment assignment) {
        State state = state(seen);
        if (state != State.JUDGED) {
            return new DueVerdict(state, now, seen.zoneAt(now), Optional.empty(), List.of(), List.of(),
                    Optional.empty(), Optional.empty(), Map.of());
        }
        PersonHours reader = seen.reader().orElseThrow();
        DueQuestion question = new DueQuestion(day, terms, now, DueQuestion.Warned.WHO_SHOW_THEIR_HOURS, reader,
                seen.over(dates()), assignment);
        DueReport report = DueReports.of(question);
        FairDates.Fairness fair = FairDates.of(question);
        Optional<Interval> axis = DueTraces.axis(report);
        return new DueVerdict(state, now, seen.zoneAt(now), Optional.of(report), fair.unfairTo(),
                fair.leftOut(), fair.nearest(), axis, DueTraces.of(question, axis));
    }

    private State state(DuePeople.Seen seen) {
        if (!enabled) return State.OFF;
        if (!Reach.includes(day, now)) return State.OUT_OF_RANGE;
        return seen.people().isEmpty() ? State.NOBODY : State.JUDGED;
    }

    /** The day itself and all dates that may be offered instead, whatever the reader's clock shows. */
    private DateSpan dates() {
        LocalDate tomorrow = Reach.today(now).plusDays(1);
        return Reach.of(day, FairDates.searched(day, tomorrow).last(), now);
    }
}

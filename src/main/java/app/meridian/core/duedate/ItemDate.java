package app.meridian.core.duedate;

import app.meridian.core.duedate.DueAnswer.State;
import app.meridian.core.duedate.DueQuestion.Warned;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The due date of something in the product, as it is looked at.
 *
 * @param now the moment it is looked at from: that of the view, if it names one
 */
record ItemDate(DueItem item, DueStore.Choices choices, DueView view, Instant now) {

    ItemDate {
        now = view.asOf().orElse(now);
    }

    Optional<LocalDate> day() {
        return view.date().or(item::dueDay);
    }

    /** Whether there is anything to report, to whoever may know it. */
    boolean isJudged() {
        return choices.settings().enabled() && day().filter(each -> Reach.includes(each, now)).isPresent();
    }

    Involvement involvement() {
        return Involvement.of(item).adding(choices.additions().people());
    }

    /** The dates for which holidays are wanted. */
    DateSpan holidays() {
        LocalDate judged = isJudged() ? day().get() : Reach.today(now);
        return Reach.holidays(Reach.of(judged, judged, moment()));
    }

    DueAnswer answer(DuePeople.Seen seen, DueQuestion.Assignment assignment, boolean maySchedule) {
        State state = state(seen);
        boolean reported = state == State.OPEN || state == State.RESOLVED;
        Optional<DueQuestion> question =
                seen.reader().filter(reader -> reported).map(reader -> question(seen, state, assignment));
        Optional<DueReport> report = question.map(DueReports::of);
        Optional<Interval> axis = report.flatMap(DueTraces::axis);
        return new DueAnswer(state, now, seen.zoneAt(now), item, choices, day(), report, axis,
                question.map(each -> DueTraces.of(each, axis)).orElse(Map.of()),
                maySchedule && state != State.ANONYMOUS);
    }

    private State state(DuePeople.Seen seen) {
        if (!choices.settings().enabled()) return State.OFF;
        if (day().isEmpty()) return State.NO_DATE;
        if (seen.reader().isEmpty()) return State.ANONYMOUS;
        if (!Reach.includes(day().get(), now)) return State.OUT_OF_RANGE;
        return isResolved() ? State.RESOLVED : State.OPEN;
    }

    private DueQuestion question(DuePeople.Seen seen, State state, DueQuestion.Assignment assignment) {
        DueTerms terms = DueTerms.of(choices.settings(), choices.additions().time());
        List<Concerned> people = seen.over(Reach.of(day().get(), day().get(), moment()));
        return new DueQuestion(
                day().get(), terms, moment(), warned(state), seen.reader().get(), people, assignment);
    }

    private Warned warned(State state) {
        if (state == State.RESOLVED) return Warned.NOBODY;
        return view.equals(DueView.NOW) ? Warned.EVERYBODY : Warned.WHO_SHOW_THEIR_HOURS;
    }

    /** What is resolved is looked at as of then, unless somebody looks further back. */
    private Instant moment() {
        return resolved().orElse(now);
    }

    private boolean isResolved() {
        return resolved().isPresent();
    }

    /** In whole seconds, as the moment it is looked at from. */
    private Optional<Instant> resolved() {
        return item.resolved().map(WholeSeconds::of).filter(at -> !now.isBefore(at));
    }
}

package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Explanation.ClockChange;
import app.meridian.core.worktime.Explanation.Rule;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Explanation.ZoneStretch;
import app.meridian.core.worktime.ZoneTimes.Piece;
import app.meridian.core.worktime.ZoneTimes.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explains the answers of a {@link WorkingTime}. Walks days, so ask only when somebody wants to know. Where nothing
 * lies between start and end, the second at the start is explained. Refuses what the answer would be refused for, with
 * {@link OutsideCalendarException}.
 */
public final class Explainer {
    private final WorkingTime time;

    public Explainer(WorkingTime time) {
        this.time = requireNonNull(time, "time");
    }

    /** The local date of the instant: as much of it as lies around the instant without a clock change. */
    public Explanation isWorking(Instant instant) {
        Piece part = time.clock().partAt(time.inside(instant).getEpochSecond());
        return explanation(Rule.IS_WORKING, Instant.ofEpochSecond(part.from()), Instant.ofEpochSecond(part.until()));
    }

    /** The same whichever comes first. */
    public Explanation between(Instant from, Instant until) {
        return explanation(Rule.BETWEEN, from, until);
    }

    /** As {@link #between(Instant, Instant)}, with only those skipped dates that lie in the first {@code walked}. */
    public Explanation between(Instant from, Instant until, Duration walked) {
        Interval range = range(time.known(from), time.known(until));
        Instant last = range.from().plus(walked);
        boolean far = last.isBefore(range.until());
        return explanation(Rule.BETWEEN, range, far ? new Interval(range.from(), last) : range);
    }

    /** Up to the instant reached, or to the end of the span if there is none. */
    public Explanation plus(Instant from, Duration length) {
        return explanation(Rule.PLUS, from, time.plus(from, length).orElseGet(() -> time.span().until()));
    }

    /** Back to the instant reached, or to the start of the span if there is none. */
    public Explanation minus(Instant until, Duration length) {
        return explanation(Rule.MINUS, time.minus(until, length).orElseGet(() -> time.span().from()), until);
    }

    /** Up to the start of the next interval, or to the end of the span if there is none. */
    public Explanation next(Instant instant) {
        return explanation(Rule.NEXT, instant, time.next(instant).map(Interval::from).orElse(time.span().until()));
    }

    /** Back to the end of the previous interval, or to the start of the span if there is none. */
    public Explanation previous(Instant instant) {
        Instant end = time.previous(instant).map(Interval::until).orElse(time.span().from());
        return explanation(Rule.PREVIOUS, end, instant);
    }

    /** Nothing lies between them if {@code until} is first. */
    public Explanation intervals(Instant from, Instant until) {
        return forward(Rule.INTERVALS, from, until);
    }

    /** This calendar's part in an {@link Overlap}. Nothing lies between them if {@code until} is first. */
    Explanation overlap(Instant from, Instant until) {
        return forward(Rule.OVERLAP, from, until);
    }

    /** From {@code now} to the end of the due day; if that is over, from the deadline, if there was one, to now. */
    public Explanation deadline(Instant now, LocalDate dueDay) {
        Instant end = time.endOf(dueDay);
        boolean over = !now.isBefore(end);
        return explanation(Rule.DEADLINE, over ? time.deadline(dueDay).orElse(end) : end, now);
    }

    private Explanation forward(Rule rule, Instant from, Instant until) {
        return explanation(rule, from, time.known(until).isBefore(from) ? from : until);
    }

    private Explanation explanation(Rule rule, Instant one, Instant other) {
        Interval range = range(time.known(one), time.known(other));
        return explanation(rule, range, range);
    }

    private Explanation explanation(Rule rule, Interval range, Interval walked) {
        SkippedDates dates = new SkippedDates(time);
        List<SkippedDate> skipped = new ArrayList<>();
        int more = 0;
        for (LocalDate date : dates.of(walked)) {
            if (skipped.size() < Explanation.MOST) dates.on(date).ifPresent(skipped::add);
            else if (dates.on(date).isPresent()) more++;
        }
        return new Explanation(rule, range, zones(range), skipped, more, clockChanges(range));
    }

    private Interval range(Instant one, Instant other) {
        if (one.isBefore(other)) return new Interval(one, other);
        if (other.isBefore(one)) return new Interval(other, one);
        Instant end = time.span().until();
        return one.equals(end) ? new Interval(end.minusSeconds(1), end) : new Interval(one, one.plusSeconds(1));
    }

    private List<ZoneStretch> zones(Interval range) {
        List<ZoneStretch> zones = new ArrayList<>();
        for (Stretch stretch : time.clock().stretches()) {
            new Interval(Instant.ofEpochSecond(stretch.from()), Instant.ofEpochSecond(stretch.until()))
                    .intersect(range).ifPresent(part -> zones.add(new ZoneStretch(stretch.choice(), part)));
        }
        return zones;
    }

    private List<ClockChange> clockChanges(Interval range) {
        List<ClockChange> changes = new ArrayList<>();
        Optional<ZoneId> before = Optional.empty();
        for (ZoneStretch stretch : zones(range)) {
            ZoneId zone = stretch.zone().zone();
            Instant from = stretch.interval().from();
            boolean goesOn = before.filter(zone::equals).isPresent();
            ZoneOffsetTransition next = zone.getRules().nextTransition(goesOn ? from.minusNanos(1) : from);
            while (next != null && next.getInstant().isBefore(stretch.interval().until())) {
                if (changes.size() == Explanation.MOST) return changes;
                changes.add(change(next));
                next = zone.getRules().nextTransition(next.getInstant());
            }
            before = Optional.of(zone);
        }
        return changes;
    }

    private static ClockChange change(ZoneOffsetTransition transition) {
        return new ClockChange(transition.getInstant(), transition.getDateTimeBefore().toLocalDate(),
                transition.getOffsetBefore(), transition.getOffsetAfter());
    }
}

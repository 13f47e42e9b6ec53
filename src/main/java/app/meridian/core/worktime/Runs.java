package app.meridian.core.worktime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The working intervals of a calendar: stretches of time worked without a break, whatever dates they touch. */
final class Runs {
    private final Tally tally;

    Runs(Tally tally) {
        this.tally = tally;
    }

    Optional<Interval> at(Instant instant) {
        long second = instant.getEpochSecond();
        return tally.isWorking(second) ? Optional.of(run(second)) : Optional.empty();
    }

    Optional<Interval> next(Instant instant) {
        Optional<Interval> current = at(instant);
        if (current.isPresent() && current.get().from().equals(instant)) return current;
        long number = tally.worked(current.map(Interval::until).orElse(instant).getEpochSecond());
        return number < tally.total() ? Optional.of(run(tally.second(number))) : Optional.empty();
    }

    Optional<Interval> previous(Instant instant) {
        Instant end = at(instant).map(Interval::from).orElse(instant);
        long number = tally.worked(end.getEpochSecond());
        return number > 0 ? Optional.of(run(tally.second(number - 1))) : Optional.empty();
    }

    List<Interval> within(Interval range) {
        List<Interval> found = new ArrayList<>();
        Optional<Interval> next = at(range.from()).or(() -> next(range.from()));
        while (next.isPresent() && next.get().from().isBefore(range.until())) {
            next.get().intersect(range).ifPresent(found::add);
            next = next(next.get().until());
        }
        return List.copyOf(found);
    }

    private Interval run(long worked) {
        return new Interval(Instant.ofEpochSecond(tally.runFrom(worked)),
                Instant.ofEpochSecond(tally.runUntil(worked)));
    }
}

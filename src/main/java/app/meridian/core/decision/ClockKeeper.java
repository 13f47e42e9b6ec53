package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.subject.EveryMinute;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes down when people's time has ended, so that nothing that is entered later changes it (rule K3). */
public final class ClockKeeper implements EveryMinute {
    private static final int AT_ONCE = 500;
    /** A running clock is looked at again by then, since hours and leave change without telling it. */
    private static final Duration AGAIN = Duration.ofMinutes(15);
    /** A decision without a running clock; whoever changes it has it looked at before that. */
    private static final Duration MUCH_LATER = Duration.ofDays(1);

    private final DecisionStore store;
    private final Hearings hearings;
    private final Clock clock;
    private final BiConsumer<DecisionId, RuntimeException> failures;

    /** @param failures hears of a decision that could not be looked at; the others are, and this one again later */
    public ClockKeeper(DecisionStore store, Hearings hearings, Clock clock,
            BiConsumer<DecisionId, RuntimeException> failures) {
        this.store = requireNonNull(store, "store");
        this.hearings = requireNonNull(hearings, "hearings");
        this.clock = requireNonNull(clock, "clock");
        this.failures = requireNonNull(failures, "failures");
    }

    @Override
    public void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.due(now, AT_ONCE).forEach(decision -> {
            try {
                keep(decision, now);
            } catch (RuntimeException e) {
                store.look(decision, now.plus(AGAIN));
                failures.accept(decision.id(), e);
            }
        });
    }

    private void keep(Decision decision, Instant now) {
        List<Heard> counted = hearings.of(decision, now, Locale.ROOT).people().stream()
                .filter(ClockKeeper::counts).toList();
        Decision known = decision;
        for (Heard heard : counted) {
            Optional<Instant> over = heard.ends().filter(ends -> !ends.isAfter(now));
            if (over.isPresent()) known = end(known, heard.ask().orElseThrow(), over.get(), now).orElse(known);
        }
        store.look(known, next(counted, now));
    }

    /** Whether there is an end to be written down, now or later. */
    private static boolean counts(Heard heard) {
        boolean open = heard.ask().filter(ask -> ask.toldAt().isPresent() && ask.endedAt().isEmpty()).isPresent();
        return open && !heard.isLeftOut() && heard.response().isEmpty();
    }

    private Optional<Decision> end(Decision decision, Ask ask, Instant ended, Instant now) {
        return new AskJournal(store).write(decision, ask, Deed.CLOCK_ENDED, now, each -> each.ended(ended));
    }

    private static Instant next(List<Heard> counted, Instant now) {
        if (counted.isEmpty()) return now.plus(MUCH_LATER);
        Instant latest = now.plus(AGAIN);
        return counted.stream().flatMap(heard -> heard.ends().stream()).filter(now::isBefore)
                .min(Comparator.naturalOrder()).filter(latest::isAfter).orElse(latest);
    }
}

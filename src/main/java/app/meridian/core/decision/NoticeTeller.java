package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.subject.EveryMinute;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Tells people that they are asked (rules K1 and P4). Each notice goes out once, however many nodes look: whoever has
 * claimed it queues it, and then writes down that it has. If that was interrupted, it is tried again minutes later.
 */
public final class NoticeTeller implements EveryMinute {
    private static final int AT_ONCE = 500;
    /** A try is given up after this. */
    private static final Duration TRY = Duration.ofMinutes(10);
    /** A try begins within this time, so there is some between one and the next. */
    private static final Duration BEGIN = Duration.ofMinutes(5);

    private final DecisionStore store;
    private final Hearings hearings;
    private final Notices notices;
    private final Clock clock;
    private final BiConsumer<DecisionId, RuntimeException> failures;

    /** @param failures hears of a notice that could not go out; others go out, and this one is tried again later */
    public NoticeTeller(DecisionStore store, Hearings hearings, Notices notices, Clock clock,
            BiConsumer<DecisionId, RuntimeException> failures) {
        this.store = requireNonNull(store, "store");
        this.hearings = requireNonNull(hearings, "hearings");
        this.notices = requireNonNull(notices, "notices");
        this.clock = requireNonNull(clock, "clock");
        this.failures = requireNonNull(failures, "failures");
    }

    @Override
    public void run() {
        store.due(now(), AT_ONCE).forEach(this::tellOrReport);
    }

    /** Those of one decision, right after it has asked them. */
    public void tell(DecisionId id) {
        store.find(id).filter(Decision::isOpen).ifPresent(this::tellOrReport);
    }

    private void tellOrReport(Decision decision) {
        try {
            tell(decision);
        } catch (RuntimeException e) {
            failures.accept(decision.id(), e);
        }
    }

    private void tell(Decision decision) {
        List<Ask> untold = decision.ballot().untold();
        if (untold.isEmpty()) return;
        Instant now = now();
        Decision known = decision;
        for (Heard heard : hearings.of(asIfTold(decision, now), now, Locale.ROOT).people()) {
            Optional<Ask> ask = untold.stream().filter(each -> each.person().equals(heard.person())).findFirst();
            if (ask.isPresent() && heard.canAnswer()) known = tell(known, ask.get(), heard).orElse(known);
        }
    }

    private Optional<Decision> tell(Decision decision, Ask ask, Heard heard) {
        if (!isToBegin(ask) || !store.claim(notice(decision, ask))) return Optional.empty();
        try {
            boolean mailed = notices.queue(decision, heard, now());
            Instant told = later(now(), ask.askedAt());
            return new AskJournal(store).write(decision, ask, Deed.TOLD, told, each -> each.told(told, mailed));
        } catch (RuntimeException e) {
            failures.accept(decision.id(), e);
            return Optional.empty();
        }
    }

    private static Decision asIfTold(Decision decision, Instant now) {
        List<Ask> told = decision.ballot().asks().stream()
                .map(ask -> ask.toldAt().isPresent() ? ask : ask.told(now, true)).toList();
        return decision.withBallot(new Ballot(told, decision.ballot().responses()));
    }

    /** Names the ask by whom, about what and when it asks, and the try. */
    private String notice(Decision decision, Ask ask) {
        return String.join("/", String.valueOf(decision.id().value()),
                String.valueOf(decision.cast().number(ask.person()).orElseThrow()),
                String.valueOf(ask.textVersion()), String.valueOf(ask.askedAt().toEpochMilli()),
                String.valueOf(waited(ask).dividedBy(TRY)));
    }

    private boolean isToBegin(Ask ask) {
        return Duration.ofMillis(waited(ask).toMillis() % TRY.toMillis()).compareTo(BEGIN) < 0;
    }

    private Duration waited(Ask ask) {
        return Duration.between(ask.askedAt(), later(now(), ask.askedAt()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

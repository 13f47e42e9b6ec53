package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.EveryMinute;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Publishes the moods of weeks that are over everywhere: of each round and week one mean, if enough different people
 * answered, and nothing else ever (rule M1). However often and on however many nodes it runs, each is published once.
 */
public final class MoodPublisher implements EveryMinute {
    /** Different people without whom nothing is told. */
    public static final int FEWEST = 5;

    private static final int ROUNDS_AT_ONCE = 100;
    /** How far it looks back when it starts, as it may not have run for a while. */
    private static final int WEEKS_BACK = 4;

    private final RoundStore rounds;
    private final TurnStore turns;
    private final Clock clock;
    private final BiConsumer<Round, RuntimeException> failures;
    private Optional<MoodWeek> done = Optional.empty();
    private Instant lastRun = Instant.MIN;

    /** @param failures hears of a round whose moods could not be read; all are looked at again a minute later */
    public MoodPublisher(
            RoundStore rounds, TurnStore turns, Clock clock, BiConsumer<Round, RuntimeException> failures) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.turns = requireNonNull(turns, "turns");
        this.clock = requireNonNull(clock, "clock");
        this.failures = requireNonNull(failures, "failures");
    }

    @Override
    public synchronized void run() {
        Instant now = clock.instant();
        if (now.isBefore(lastRun)) done = Optional.empty();
        lastRun = now;
        MoodWeek last = lastComplete(now);
        if (done.filter(last::equals).isPresent()) return;
        LocalDate first = done.map(week -> week.monday().plusWeeks(1))
                .orElse(last.monday().minusWeeks(WEEKS_BACK - 1L));
        List<MoodWeek> weeks = first.datesUntil(last.monday().plusDays(1), Period.ofWeeks(1))
                .map(MoodWeek::new).toList();
        if (publish(weeks)) done = Optional.of(last);
    }

    /** Whether all rounds could be looked at. */
    private boolean publish(List<MoodWeek> weeks) {
        boolean whole = true;
        List<Round> some = rounds.afterId(0, ROUNDS_AT_ONCE);
        while (!some.isEmpty()) {
            for (Round round : some) whole &= publish(round, weeks);
            some = rounds.afterId(some.get(some.size() - 1).id().value(), ROUNDS_AT_ONCE);
        }
        return whole;
    }

    private boolean publish(Round round, List<MoodWeek> weeks) {
        try {
            weeks.stream().filter(week -> round.madeAt().isBefore(week.end()))
                    .forEach(week -> mean(turns.moods(round.id(), week.days()))
                            .ifPresent(mean -> rounds.publish(round.id(), new MoodCell(week.monday(), mean))));
            return true;
        } catch (RuntimeException e) {
            failures.accept(round, e);
            return false;
        }
    }

    /** In half steps, ties upwards; empty if too few people answered. */
    private static Optional<Integer> mean(List<TurnStore.MoodOf> moods) {
        long people = moods.stream().map(TurnStore.MoodOf::person).distinct().count();
        if (people < FEWEST) return Optional.empty();
        int sum = moods.stream().mapToInt(each -> each.mood().step()).sum();
        return Optional.of((4 * sum + moods.size()) / (2 * moods.size()));
    }

    private static MoodWeek lastComplete(Instant now) {
        MoodWeek week = MoodWeek.of(RoundPeople.utcDate(now));
        while (!week.isComplete(now)) week = new MoodWeek(week.monday().minusWeeks(1));
        return week;
    }
}

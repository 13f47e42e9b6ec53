package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which dates a round asks somebody or other, its earlier plans included; for going from one day to the next. */
final class Cadence {
    /** Longer than the longest pause between two days of a plan. */
    private static final int FARTHEST = 7 * Plan.MOST_WEEKS + 7;

    private final List<PlanChange> plans;

    Cadence(List<PlanChange> plans) {
        this.plans = requireNonNull(plans, "plans");
    }

    /** The date itself if the round asks on it, else the last one before it, else the first one after it. */
    LocalDate usual(LocalDate today) {
        if (asksOn(today)) return today;
        return previous(today).or(() -> next(today)).orElse(today);
    }

    Optional<LocalDate> previous(LocalDate day) {
        return first(Stream.iterate(day.minusDays(1), date -> date.minusDays(1)));
    }

    Optional<LocalDate> next(LocalDate day) {
        LocalDate start = plans.get(0).plan().map(Plan::firstDay).filter(day::isBefore).orElse(day.plusDays(1));
        return first(Stream.iterate(start, date -> date.plusDays(1)));
    }

    private Optional<LocalDate> first(Stream<LocalDate> dates) {
        return dates.limit(FARTHEST).filter(this::asksOn).findFirst();
    }

    /** By the plan of that date; while the round is paused, by the one before. */
    private boolean asksOn(LocalDate date) {
        Optional<Plan> plan = Optional.empty();
        for (PlanChange change : plans) {
            boolean over = change.from().atZone(ZoneOffset.UTC).toLocalDate().isAfter(date);
            if (plan.isPresent() && over) break;
            if (change.plan().isPresent()) plan = change.plan();
        }
        return plan.filter(each -> each.asksOn(date)).isPresent();
    }
}

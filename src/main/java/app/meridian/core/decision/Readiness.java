package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an open decision can be decided now (rules K5 and K7).
 *
 * @param obstacles none if it is ready
 * @param atTheLatest when the last clock that is waited for ends; empty if nobody is waited for, or if one never ends
 *     or has not begun to be told
 */
public record Readiness(Set<Obstacle> obstacles, Optional<Instant> atTheLatest) {

    public Readiness {
        obstacles = Set.copyOf(obstacles);
        requireNonNull(atTheLatest, "atTheLatest");
    }

    public boolean canDecide() {
        return obstacles.isEmpty();
    }

    public boolean canReject() {
        return !obstacles.contains(Obstacle.WAITING);
    }

    public static Readiness of(Rule rule, Hearing hearing) {
        List<Heard> waited = hearing.waitedFor();
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!waited.isEmpty()) obstacles.add(Obstacle.WAITING);
        if (rule.type() == RuleType.CONSENT && count(hearing, ResponseKind.OBJECTION) > 0) {
            obstacles.add(Obstacle.OBJECTION);
        }
        if (rule.type() == RuleType.MAJORITY) obstacles.addAll(missing(rule, hearing));
        boolean known = waited.stream().allMatch(each -> each.ends().isPresent());
        return new Readiness(obstacles, known
                ? waited.stream().flatMap(each -> each.ends().stream()).max(Comparator.naturalOrder())
                : Optional.empty());
    }

    private static Set<Obstacle> missing(Rule rule, Hearing hearing) {
        Set<Obstacle> missing = EnumSet.noneOf(Obstacle.class);
        long asked = hearing.people().stream().filter(each -> !each.isLeftOut() || each.response().isPresent()).count();
        long answered = hearing.people().stream().filter(each -> each.response().isPresent()).count();
        long support = count(hearing, ResponseKind.SUPPORT);
        long objection = count(hearing, ResponseKind.OBJECTION);
        if (answered * 100 < asked * rule.quorum()) missing.add(Obstacle.QUORUM);
        boolean enough = support > 0 && support * 100 >= (support + objection) * rule.share();
        if (!enough) missing.add(Obstacle.SHARE);
        return missing;
    }

    private static long count(Hearing hearing, ResponseKind kind) {
        return hearing.people().stream().flatMap(each -> each.response().stream())
                .filter(response -> response.kind() == kind).count();
    }

    /** What stands in the way. */
    public enum Obstacle {
        /** Somebody's answer or time is still to come. */
        WAITING,
        /** An objection stands. */
        OBJECTION,
        /** Too few have answered. */
        QUORUM,
        /** Too few of supports and objections are supports. */
        SHARE
    }
}

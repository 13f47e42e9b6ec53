package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How it is decided.
 *
 * @param responseTime of each contributor's own working time; whole minutes
 * @param quorum with MAJORITY: how many in a hundred must have answered; else 0
 * @param share with MAJORITY: how many in a hundred of supports and objections must be supports; else 0
 */
public record Rule(RuleType type, Duration responseTime, int quorum, int share) {
    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(200);

    public Rule {
        requireNonNull(type, "type");
        requireNonNull(responseTime, "responseTime");
    }

    public static Rule approver(Duration responseTime) {
        return new Rule(RuleType.APPROVER, responseTime, 0, 0);
    }

    public static Rule consent(Duration responseTime) {
        return new Rule(RuleType.CONSENT, responseTime, 0, 0);
    }

    public static Rule majority(Duration responseTime, int quorum, int share) {
        return new Rule(RuleType.MAJORITY, responseTime, quorum, share);
    }
}

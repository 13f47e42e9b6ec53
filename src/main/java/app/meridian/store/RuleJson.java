package app.meridian.store;

import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import java.time.Duration;

/** How something is decided. */
record RuleJson(String type, long seconds, int quorum, int share) {

    static RuleJson of(Rule rule) {
        return new RuleJson(rule.type().name(), rule.responseTime().toSeconds(), rule.quorum(), rule.share());
    }

    Rule toDomain() {
        return new Rule(RuleType.valueOf(type), Duration.ofSeconds(seconds), quorum, share);
    }
}

package app.meridian.rest;

import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How a decision is decided.
 *
 * @param responseHours with quarters
 * @param quorum in a hundred; null unless a majority decides; the same for share
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"type", "responseHours", "quorum", "share"})
record RuleJson(String type, BigDecimal responseHours, Integer quorum, Integer share) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    static RuleJson of(Rule rule) {
        boolean majority = rule.type() == RuleType.MAJORITY;
        return new RuleJson(CheckInTeller.word(rule.type()), hours(rule.responseTime()),
                majority ? rule.quorum() : null, majority ? rule.share() : null);
    }

    private static BigDecimal hours(Duration time) {
        BigDecimal hours = BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP);
        return new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }
}

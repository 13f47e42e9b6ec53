package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Rule;

/** Says how something is decided. */
public final class RuleWords {
    private final Phrases phrases;

    public RuleWords(Phrases phrases) {
        this.phrases = requireNonNull(phrases, "phrases");
    }

    /** Such as {@code Consent, 16 h own time}. */
    public String say(Rule rule) {
        String time = phrases.length(rule.responseTime());
        return switch (rule.type()) {
            case APPROVER -> phrases.text("meridian.decisions.rule.approver", time);
            case CONSENT -> phrases.text("meridian.decisions.rule.consent", time);
            case MAJORITY -> phrases.text("meridian.decisions.rule.majority", time, String.valueOf(rule.quorum()),
                    String.valueOf(rule.share()));
        };
    }
}

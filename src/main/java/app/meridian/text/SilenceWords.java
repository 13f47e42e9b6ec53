package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import java.util.Optional;

/** Says what it meant that somebody did not answer, without saying when their time ended: everybody may know it. */
public final class SilenceWords {
    private final Phrases phrases;

    public SilenceWords(Phrases phrases) {
        this.phrases = requireNonNull(phrases, "phrases");
    }

    /** Empty for who has answered or may answer still, and where nobody has been asked. */
    public Optional<String> say(Decision decision, Contribution contribution) {
        Optional<Ask> ask = decision.ballot().ask(contribution.person().id());
        boolean over = decision.closing().isPresent() && ask.isPresent() && !decision.isOpen();
        if (!over || contribution.heard().response().isPresent()) return Optional.empty();
        if (ask.get().leftOut().isPresent()) return Optional.of(phrases.text("meridian.decisions.silence.not-heard"));
        Rule rule = decision.fields().rule();
        boolean consented = rule.type() == RuleType.CONSENT && ask.get().endedAt().isPresent();
        return Optional.of(consented
                ? phrases.text("meridian.decisions.silence.consented", phrases.length(rule.responseTime()))
                : phrases.text("meridian.decisions.silence.no-answer"));
    }
}

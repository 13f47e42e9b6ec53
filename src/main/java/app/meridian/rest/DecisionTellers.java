package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Rule;
import app.meridian.core.reader.Reader;
import app.meridian.text.DecisionListWords;
import app.meridian.text.DecisionWords;
import app.meridian.text.Phrases;
import app.meridian.text.RuleWords;
import app.meridian.text.SilenceWords;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes those who tell one reader of decisions. */
@Component
public class DecisionTellers {
    private final Phrases phrases;
    private final WrittenText texts;
    private final Clock clock;

    public DecisionTellers(Phrases phrases, WrittenText texts, Clock clock) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.texts = requireNonNull(texts, "texts");
        this.clock = requireNonNull(clock, "clock");
    }

    DecisionTeller of(Reader reader, DecisionView view) {
        return new DecisionTeller(reader, view, new DecisionWords(phrases, reader, view),
                new DecisionCards(words(reader, view.now()), texts), new SilenceWords(phrases));
    }

    /** Of what is said in a line, as of now. */
    DecisionCards cards(Reader reader) {
        return new DecisionCards(words(reader), texts);
    }

    DecisionListWords words(Reader reader) {
        return words(reader, now());
    }

    private DecisionListWords words(Reader reader, Instant now) {
        return new DecisionListWords(phrases, reader, now);
    }

    String rule(Rule rule) {
        return new RuleWords(phrases).say(rule);
    }

    Instant now() {
        return clock.instant();
    }
}

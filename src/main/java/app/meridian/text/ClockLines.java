package app.meridian.text;

import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.LeftOut;
import app.meridian.core.decision.RuleType;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Says how a contributor's time stands while the decision is open. */
final class ClockLines {
    private final DecisionVoice voice;
    private final Decision decision;
    private final Contribution contribution;
    private final Heard heard;

    ClockLines(DecisionVoice voice, Decision decision, Contribution contribution) {
        this.voice = voice;
        this.decision = decision;
        this.contribution = contribution;
        this.heard = contribution.heard();
    }

    ClockLine line() {
        Optional<LeftOut> leftOut = heard.ask().flatMap(ask -> ask.leftOut());
        if (leftOut.isPresent()) return new ClockLine("leftOut", 0, 0, false, leftOut(leftOut.get()));
        State state = heard.clock().orElse(State.UNTOLD);
        if (!heard.canAnswer()) return without(state, voice.say("meridian.decisions.clock.gone"));
        if (state == State.ENDED) return new ClockLine(word(state), 1, 0, true, ended());
        if (state == State.UNTOLD) return without(state, voice.say("meridian.decisions.clock.untold"));
        if (state == State.NEVER) return without(state, voice.say("meridian.decisions.clock.never"));
        boolean meter = contribution.showsHours();
        double used = meter ? part(heard.used()) : 0;
        double still = meter && heard.awayUntil().isPresent() ? 1 - used : 0;
        return new ClockLine(word(state), used, still, meter, meter ? running() : hidden());
    }

    /** Without a meter. */
    private static ClockLine without(State state, String text) {
        return new ClockLine(word(state), 0, 0, false, text);
    }

    private String running() {
        String left = voice.people().length(heard.left());
        String ends = ends();
        if (heard.awayUntil().isPresent()) {
            String last = voice.people().clock().day(heard.awayUntil().get());
            return voice.say("meridian.decisions.clock.away", last, left, ends);
        }
        return heard.clock().filter(State.WAITING::equals).flatMap(waiting -> heard.starts())
                .map(starts -> voice.say("meridian.decisions.clock.begins", left,
                        voice.people().start(starts, heard.person(), heard.zone()), ends))
                .orElseGet(() -> voice.say("meridian.decisions.clock.left", left, ends));
    }

    /** Of somebody who shows nobody their hours. */
    private String hidden() {
        return heard.awayUntil().map(last -> voice.say("meridian.decisions.clock.hidden-away",
                voice.people().clock().day(last), ends()))
                .orElseGet(() -> voice.say("meridian.decisions.clock.hidden", ends()));
    }

    private String ended() {
        String length = voice.people().length(decision.fields().rule().responseTime());
        boolean consent = decision.fields().rule().type() == RuleType.CONSENT;
        int version = heard.ask().orElseThrow().textVersion();
        if (version == decision.textVersion()) return voice.say(consent ? "meridian.decisions.clock.consented"
                : "meridian.decisions.clock.no-answer", length);
        return voice.say(consent ? "meridian.decisions.clock.consented-to" : "meridian.decisions.clock.no-answer-to",
                length, String.valueOf(version));
    }

    private String leftOut(LeftOut left) {
        return voice.say("meridian.decisions.clock.left-out", voice.people().clock().day(left.date()),
                DecisionVoice.title(left.reason()));
    }

    private String ends() {
        return voice.people().end(heard.ends().orElseThrow(), heard.person(), heard.zone());
    }

    private double part(Duration used) {
        return (double) used.toMillis() / decision.fields().rule().responseTime().toMillis();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

package app.meridian.text;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Ballot;
import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says how a decision was closed, and what people had said by then. */
final class DecisionOutcome {
    private final DecisionVoice voice;
    private final DecisionView view;
    private final Decision decision;

    DecisionOutcome(DecisionVoice voice, DecisionView view) {
        this.voice = voice;
        this.view = view;
        this.decision = view.decision();
    }

    /** Such as {@code 4 supported, 1 consented by silence after 16 h of own time}; empty if nobody was asked. */
    Optional<String> counts() {
        boolean closed = decision.status() != DecisionStatus.DRAFT && !decision.isOpen();
        if (!closed) return Optional.empty();
        List<String> counts = new ArrayList<>();
        add(counts, "meridian.decisions.outcome.supported-one",
                "meridian.decisions.outcome.supported", said(ResponseKind.SUPPORT));
        add(counts, "meridian.decisions.outcome.no-objection-one",
                "meridian.decisions.outcome.no-objection", said(ResponseKind.NO_OBJECTION));
        add(counts, "meridian.decisions.outcome.concern-one",
                "meridian.decisions.outcome.concern", said(ResponseKind.CONCERN));
        add(counts, "meridian.decisions.outcome.objected-one",
                "meridian.decisions.outcome.objected", said(ResponseKind.OBJECTION));
        addSilent(counts);
        add(counts, "meridian.decisions.outcome.not-heard-one",
                "meridian.decisions.outcome.not-heard", silent(ask -> ask.leftOut().isPresent()));
        return counts.stream().reduce((head, next) -> voice.say("meridian.team.phrase.comma", head, next));
    }

    private void addSilent(List<String> counts) {
        long silent = silent(ask -> ask.leftOut().isEmpty() && ask.endedAt().isPresent());
        if (silent == 0) return;
        boolean consent = decision.fields().rule().type() == RuleType.CONSENT;
        String length = voice.people().length(decision.fields().rule().responseTime());
        String one = voice.say(consent ? "meridian.decisions.outcome.silent-one"
                : "meridian.decisions.outcome.no-answer-one", length);
        String several = voice.say(consent ? "meridian.decisions.outcome.silent"
                : "meridian.decisions.outcome.no-answer", String.valueOf(silent), length);
        counts.add(silent == 1 ? one : several);
    }

    private void add(List<String> counts, String one, String several, long count) {
        if (count > 0) counts.add(voice.count(one, several, count));
    }

    private long said(ResponseKind kind) {
        return decision.ballot().responses().stream().filter(each -> each.kind() == kind).count();
    }

    private long silent(Predicate<Ask> which) {
        Ballot ballot = decision.ballot();
        return ballot.asks().stream().filter(ask -> ballot.response(ask.person()).isEmpty()).filter(which).count();
    }

    /** What a closed decision means now. */
    String lead() {
        return switch (decision.status()) {
            case REJECTED, WITHDRAWN -> closing().orElse("");
            case SUPERSEDED -> superseded().orElse("");
            default -> decided();
        };
    }

    private String decided() {
        Optional<String> day = decision.inForce().map(seal -> voice.day(seal.decidedAt()));
        Optional<String> review = decision.fields().review()
                .map(date -> voice.say("meridian.decisions.outcome.review", voice.people().clock().day(date)));
        List<String> parts = Stream.of(day, counts(), review).flatMap(Optional::stream).toList();
        return voice.people().sentences(parts);
    }

    /** By whom and when; empty unless it is closed. */
    Optional<String> closing() {
        boolean closed = decision.status() != DecisionStatus.DRAFT && !decision.isOpen();
        return decision.closing().filter(each -> closed).map(this::closing);
    }

    private String closing(Closing closing) {
        String by = voice.fullName(view.person(closing.by()));
        String day = voice.day(closing.at());
        return switch (closing.step()) {
            case REJECT -> voice.say("meridian.decisions.closing.rejected", by, day);
            case WITHDRAW -> voice.say("meridian.decisions.closing.withdrawn", by, day);
            default -> voice.say("meridian.decisions.closing.decided", by, day);
        };
    }

    Optional<String> superseded() {
        return decision.successor().map(successor -> voice.fullDay(successor.at())).map(day -> view.replacedBy()
                .map(card -> voice.say("meridian.decisions.superseded.by", voice.name(card), day))
                .orElseGet(() -> voice.say("meridian.decisions.superseded.on", day)));
    }
}

package app.meridian.text;

import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.Readiness;
import app.meridian.core.decision.Readiness.Obstacle;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what an open decision waits for. */
final class DecisionLead {
    private final DecisionVoice voice;
    private final DecisionView view;
    private final Decision decision;
    private final Rule rule;

    DecisionLead(DecisionVoice voice, DecisionView view) {
        this.voice = voice;
        this.view = view;
        this.decision = view.decision();
        this.rule = decision.fields().rule();
    }

    String text() {
        List<String> parts = new ArrayList<>(List.of(soFar()));
        parts.addAll(ahead());
        return voice.people().sentences(parts);
    }

    private String soFar() {
        if (rule.type() != RuleType.CONSENT) {
            return tally().orElseGet(() -> voice.say("meridian.decisions.lead.no-answer"));
        }
        List<PersonId> against = decision.ballot().responses().stream()
                .filter(response -> response.kind() == ResponseKind.OBJECTION).map(Response::person).toList();
        if (against.isEmpty()) return voice.say("meridian.decisions.lead.no-objection");
        if (against.size() > 1) {
            return voice.say("meridian.decisions.lead.objections", voice.people().namesAnd(against));
        }
        return voice.people().isReader(against.get(0)) ? voice.say("meridian.decisions.lead.objection-you")
                : voice.say("meridian.decisions.lead.objection", voice.people().name(against.get(0)));
    }

    /** Such as {@code 1 support, 1 no objection, 1 concern}; empty as long as nobody has answered. */
    Optional<String> tally() {
        List<String> counts = new ArrayList<>();
        for (ResponseKind kind : ResponseKind.values()) {
            long count = decision.ballot().responses().stream().filter(each -> each.kind() == kind).count();
            if (count > 0) counts.add(tally(kind, count));
        }
        return counts.stream().reduce((head, next) -> voice.say("meridian.team.phrase.comma", head, next));
    }

    private String tally(ResponseKind kind, long count) {
        return switch (kind) {
            case SUPPORT -> voice.say("meridian.decisions.tally.support", String.valueOf(count));
            case NO_OBJECTION -> voice.say("meridian.decisions.tally.no-objection", String.valueOf(count));
            case CONCERN -> voice.count("meridian.decisions.tally.concern", "meridian.decisions.tally.concerns", count);
            case OBJECTION ->
                    voice.count("meridian.decisions.tally.objection", "meridian.decisions.tally.objections", count);
        };
    }

    private List<String> ahead() {
        if (view.readiness().isEmpty()) return List.of();
        Readiness readiness = view.readiness().get();
        if (waited().isEmpty()) return List.of(over(readiness));
        if (readiness.atTheLatest().isPresent()) return List.of(closes(readiness.atTheLatest().get()));
        return unsure();
    }

    private String over(Readiness readiness) {
        Set<Obstacle> obstacles = readiness.obstacles();
        if (obstacles.contains(Obstacle.OBJECTION)) return voice.say("meridian.decisions.lead.stopped");
        if (obstacles.contains(Obstacle.QUORUM)) return voice.say("meridian.decisions.lead.quorum");
        if (obstacles.contains(Obstacle.SHARE)) return voice.say("meridian.decisions.lead.share");
        List<PersonId> deciders = rule.type() == RuleType.APPROVER ? decision.fields().roles().deciders()
                : List.of(decision.fields().roles().driver());
        return voice.say("meridian.decisions.lead.ready", voice.people().namesAnd(deciders));
    }

    private String closes(Instant latest) {
        PersonId last = waited().stream().filter(each -> each.heard().ends().filter(latest::equals).isPresent())
                .findFirst().orElseThrow().person().id();
        String length = voice.people().length(rule.responseTime());
        String at = voice.datedEnd(latest);
        return voice.people().isReader(last) ? voice.say("meridian.decisions.lead.closes-you", at, length)
                : voice.say("meridian.decisions.lead.closes", at, voice.people().name(last), length);
    }

    private List<String> unsure() {
        List<String> parts = new ArrayList<>();
        List<PersonId> untold = in(State.UNTOLD);
        List<PersonId> never = in(State.NEVER);
        if (!untold.isEmpty()) parts.add(voice.say("meridian.decisions.lead.untold", voice.people().namesAnd(untold)));
        if (!never.isEmpty()) parts.add(voice.say("meridian.decisions.lead.never", voice.people().namesAnd(never)));
        return parts;
    }

    private List<PersonId> in(State state) {
        return waited().stream().filter(each -> each.heard().clock().filter(state::equals).isPresent())
                .map(each -> each.person().id()).toList();
    }

    private List<Contribution> waited() {
        return view.contributors().stream().filter(each -> each.heard().isWaitedFor()).toList();
    }

    /** For whom it waits and until when; empty if it waits for nobody, or the reader may not know. */
    Optional<String> waiting() {
        List<String> people = view.readiness().isEmpty() ? List.of() : waited().stream()
                .sorted(Comparator.comparing(each -> each.heard().ends().orElse(Instant.MAX)))
                .map(this::waiting).toList();
        return people.stream().reduce((head, next) -> voice.say("meridian.team.phrase.comma", head, next))
                .map(all -> voice.say("meridian.decisions.waiting.for", all));
    }

    private String waiting(Contribution contribution) {
        Heard heard = contribution.heard();
        String name = voice.people().name(heard.person());
        if (heard.ends().isEmpty()) return name;
        String until = voice.people().end(heard.ends().get(), heard.person(), heard.zone());
        return voice.say(heard.awayUntil().isPresent() ? "meridian.decisions.waiting.away"
                : "meridian.decisions.waiting.until", name, until);
    }

    /** Whether it can be decided, or what that waits for. */
    Optional<String> readiness() {
        return view.readiness().map(readiness -> {
            int waited = waited().size();
            if (waited == 0) return over(readiness);
            return readiness.atTheLatest()
                    .map(latest -> voice.say(waited == 1 ? "meridian.decisions.ready.clock"
                            : "meridian.decisions.ready.clocks", String.valueOf(waited), voice.datedEnd(latest)))
                    .orElseGet(() -> voice.count("meridian.decisions.ready.person",
                            "meridian.decisions.ready.people", waited));
        });
    }
}

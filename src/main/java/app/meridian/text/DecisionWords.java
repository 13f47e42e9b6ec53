package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.FrozenView;
import app.meridian.core.decision.Missing;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import app.meridian.core.reader.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts one decision into words for one reader: the same in panel, macro, page and API. */
public final class DecisionWords {
    private final DecisionVoice voice;
    private final DecisionView view;
    private final Decision decision;
    private final DecisionOutcome outcome;
    private final DecisionLead lead;

    public DecisionWords(Phrases phrases, Reader reader, DecisionView view) {
        this.view = requireNonNull(view, "view");
        this.voice = new DecisionVoice(phrases, reader, view.now(), view.people());
        this.decision = view.decision();
        this.outcome = new DecisionOutcome(voice, view);
        this.lead = new DecisionLead(voice, view);
    }

    /** Such as {@code Open}. */
    public String status() {
        return DecisionListWords.status(voice, decision.status());
    }

    /** What it means now, in a sentence or two. */
    public String lead() {
        if (decision.isOpen()) return lead.text();
        if (decision.status() != DecisionStatus.DRAFT) return outcome.lead();
        return decision.inForce().map(seal -> voice.day(seal.decidedAt()))
                .map(day -> voice.say("meridian.decisions.lead.reopened", day))
                .orElseGet(() -> voice.say("meridian.decisions.lead.draft"));
    }

    /** Such as {@code 1 support, 1 no objection, 1 concern}; empty as long as nobody has answered. */
    public Optional<String> tally() {
        return lead.tally();
    }

    /** For whom it waits and until when; empty if it waits for nobody, or the reader may not know. */
    public Optional<String> waiting() {
        return lead.waiting();
    }

    /** Such as {@code version 2, changed today, 14:02}. */
    public String changed() {
        return voice.say("meridian.decisions.changed.text", String.valueOf(decision.textVersion()),
                voice.dated(decision.changedAt()));
    }

    /** Such as {@code Consent, 16 h own time}. */
    public String rule() {
        Rule rule = decision.fields().rule();
        String length = voice.people().length(rule.responseTime());
        return switch (rule.type()) {
            case APPROVER -> voice.say("meridian.decisions.rule-text.approver", length);
            case CONSENT -> voice.say("meridian.decisions.rule-text.consent", length);
            case MAJORITY -> voice.say("meridian.decisions.rule-text.majority", length,
                    String.valueOf(rule.share()), String.valueOf(rule.quorum()));
        };
    }

    /** Such as {@code Mon 3 May 2027}. */
    public Optional<String> review() {
        return decision.fields().review().map(voice.people().clock()::day);
    }

    /** When what is in force was decided, such as {@code Mon 16 Mar 2026}. */
    public Optional<String> decided() {
        return decision.inForce().map(seal -> voice.fullDay(seal.decidedAt()));
    }

    /** What silence means and since when people are asked; empty unless it is open. */
    public Optional<String> asks() {
        if (!decision.isOpen()) return Optional.empty();
        Rule rule = decision.fields().rule();
        String length = voice.people().length(rule.responseTime());
        List<String> parts = new ArrayList<>();
        if (rule.type() == RuleType.CONSENT) {
            parts.add(voice.say("meridian.decisions.asks.silence", length));
            parts.add(voice.say("meridian.decisions.asks.objection"));
        } else {
            parts.add(voice.say("meridian.decisions.asks.time", length));
        }
        decision.ballot().asks().stream().map(ask -> ask.askedAt()).min(Instant::compareTo)
                .ifPresent(first -> parts.add(voice.say("meridian.decisions.asks.since", voice.dated(first))));
        return Optional.of(voice.people().sentences(parts));
    }

    /** Such as {@code No objection}. */
    public String kind(ResponseKind kind) {
        return switch (kind) {
            case SUPPORT -> voice.say("meridian.decisions.kind.support");
            case NO_OBJECTION -> voice.say("meridian.decisions.kind.no-objection");
            case CONCERN -> voice.say("meridian.decisions.kind.concern");
            case OBJECTION -> voice.say("meridian.decisions.kind.objection");
        };
    }

    /** Such as {@code to version 1, does not stop consent}; empty if there is nothing to add. */
    public Optional<String> note(Contribution contribution) {
        return contribution.heard().response().flatMap(response -> {
            Optional<String> version = response.textVersion() == decision.textVersion() ? Optional.empty()
                    : Optional.of(voice.say("meridian.decisions.note.version", String.valueOf(response.textVersion())));
            Optional<String> effect = effect(response);
            if (version.isEmpty() || effect.isEmpty()) return version.or(() -> effect);
            return Optional.of(voice.say("meridian.team.phrase.comma", version.get(), effect.get()));
        });
    }

    private Optional<String> effect(Response response) {
        boolean consent = decision.isOpen() && decision.fields().rule().type() == RuleType.CONSENT;
        if (!consent || !response.kind().needsReason()) return Optional.empty();
        return Optional.of(voice.say(response.kind() == ResponseKind.OBJECTION ? "meridian.decisions.note.stops"
                : "meridian.decisions.note.does-not-stop"));
    }

    /** Empty for who has answered, in what is not open, and where the reader may not know. */
    public Optional<ClockLine> clock(Contribution contribution) {
        boolean shown = decision.isOpen() && view.seesClocks() && contribution.heard().ask().isPresent()
                && contribution.heard().response().isEmpty();
        return shown ? Optional.of(new ClockLines(voice, decision, contribution).line()) : Optional.empty();
    }

    /** Whether it can be decided, or what it waits for; empty unless it is open and the reader may know. */
    public Optional<String> readiness() {
        return lead.readiness();
    }

    public String missing(Missing missing) {
        return new MissingWords(voice, decision).of(missing);
    }

    /** How it was closed, by whom and when; empty unless it is closed. */
    public Optional<String> closing() {
        return outcome.closing();
    }

    /** Such as {@code 4 supported, 1 consented by silence after 16 h of own time}; empty unless it is closed. */
    public Optional<String> outcome() {
        return outcome.counts();
    }

    /** Such as {@code Superseded by D-11 Keep the log on Thu 19 Nov 2026.}; empty unless it is. */
    public Optional<String> superseded() {
        return outcome.superseded();
    }

    /** Such as {@code Cited by 3 issues and 1 page.}; empty for none. */
    public Optional<String> citations(int issues, int pages) {
        List<String> parts = new ArrayList<>();
        String some = voice.count("meridian.decisions.cited.issue", "meridian.decisions.cited.issues", issues);
        String others = voice.count("meridian.decisions.cited.page", "meridian.decisions.cited.pages", pages);
        if (issues > 0) parts.add(some);
        if (pages > 0) parts.add(others);
        return parts.stream().reduce((head, next) -> voice.say("meridian.team.phrase.and", head, next))
                .map(all -> voice.say("meridian.decisions.cited.by", all));
    }

    public String frozen(FrozenView frozen) {
        return voice.say(frozen.unchanged() ? "meridian.decisions.frozen-text.unchanged"
                : "meridian.decisions.frozen-text.changed");
    }

    /**
     * The whole history in sentences.
     *
     * @param entries oldest first
     */
    public List<String> history(List<Entry> entries) {
        DecisionHistoryWords words = new DecisionHistoryWords(voice, view);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> words.text(entries.get(i), entries.subList(0, i))).toList();
    }

    /** What a change is about; empty for what the entry tells in its own words. */
    public String change(FieldChange change) {
        return new DecisionFieldNames(voice).of(change).orElse("");
    }

    /**
     * What a change put there, or took away.
     *
     * @param value as it is kept
     * @return texts as they are kept, everything else in words
     */
    public String value(FieldChange change, String value) {
        return new DecisionValues(voice, view).of(change, value);
    }
}

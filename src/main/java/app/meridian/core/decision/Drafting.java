package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.Instant;
import java.util.Optional;

/** Writes decisions, and asks people about them. */
public final class Drafting {
    private final DecisionStore decisions;
    private final DecisionRights rights;
    private final DecisionRules rules;
    private final Completeness completeness;
    private final Homes homes;

    public Drafting(DecisionStore decisions, DecisionRights rights, DecisionRules rules, Completeness completeness,
            Homes homes) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.rules = requireNonNull(rules, "rules");
        this.completeness = requireNonNull(completeness, "completeness");
        this.homes = requireNonNull(homes, "homes");
    }

    Decision create(PersonId actor, Home home, Draft draft, Instant now) {
        Container container = writable(actor, home);
        requireKey(draft.clientKey());
        DecisionFields fields = rules.require(new Wish(actor, home, draft.typed(), Optional.empty()));
        Beginning beginning = new Beginning(draft.template(), draft.templateName(), actor, now);
        Decision stored = decisions.add(
                new NewDecision(container, home, beginning, fields, new ClientKey(draft.clientKey())));
        boolean another = stored.version() == 1 && !stored.fields().equals(fields);
        if (another) throw new ClientKeyTakenException("decision " + stored.id().value());
        return stored;
    }

    Optional<Written> edited(PersonId actor, Decision stored, Edit edit, Instant now) {
        DecisionFields fields = rules.require(new Wish(actor, stored.home(), edit.typed(), Optional.of(stored)));
        if (fields.equals(stored.fields())) return Optional.empty();
        if (Life.allows(stored, Act.EDIT_LINKS)) requireSameText(stored, fields);
        boolean restarts = fields.restartsClocksOf(stored.fields(), edit.correction());
        if (stored.isOpen()) requireComplete(stored.home(), fields);
        Decision next = stored.isOpen() ? Asking.edited(stored, fields, restarts, now) : stored.withFields(fields);
        boolean corrected = stored.isOpen() && !restarts && fields.asksOtherwiseThan(stored.fields());
        return Optional.of(Happening.by(actor, corrected ? Deed.CORRECTED : Deed.EDITED, now).makes(stored, next));
    }

    Optional<Written> opened(PersonId actor, Decision stored, Instant now) {
        requireComplete(stored.home(), stored.fields());
        Decision next = Asking.opened(stored, decisions.history(stored, stored.version()), now);
        return Optional.of(Happening.by(actor, Deed.OPENED, now).makes(stored, next));
    }

    Optional<Written> moved(PersonId actor, Decision stored, Home home, Instant now) {
        writable(actor, home);
        return Optional.of(Happening.by(actor, Deed.MOVED, now).makes(stored, stored.withHome(home)));
    }

    private Container writable(PersonId actor, Home home) {
        homes.requireVisible(Optional.of(actor), home);
        if (!rights.canCreate(Optional.of(actor), home)) throw new DecisionNotAllowedException(actor, home);
        return homes.containerOf(home).orElseThrow(() -> new DecisionNotAllowedException(actor, home));
    }

    private void requireComplete(Home home, DecisionFields fields) {
        Flaws flaws = new Flaws();
        completeness.missing(home, fields).forEach(missing -> flaws.add(missing.path(), Kind.MISSING));
        flaws.throwIfAny();
    }

    /** What was closed stays as it was. */
    private static void requireSameText(Decision stored, DecisionFields fields) {
        if (!fields.decidesAs(stored.fields())) throw new StepNotPossibleException(stored.status(), Act.EDIT);
    }

    private static void requireKey(String clientKey) {
        Flaws flaws = new Flaws();
        if (!ClientKey.isKey(clientKey)) flaws.add("clientKey", Kind.NOT_A_KEY);
        flaws.throwIfAny();
    }

    /** @param correction whether clocks go on although the text changes (rule K4) */
    record Edit(DecisionFields typed, boolean correction) {}
}

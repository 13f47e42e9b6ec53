package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.StorableText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Closes decisions, and reopens them (rules K5, K7 and K8). */
public final class Deciding {
    private final DecisionStore decisions;
    private final Hearings hearings;
    private final Supersession supersession;
    private final Mentions mentions;

    public Deciding(DecisionStore decisions, Hearings hearings, Supersession supersession, Mentions mentions) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.hearings = requireNonNull(hearings, "hearings");
        this.supersession = requireNonNull(supersession, "supersession");
        this.mentions = requireNonNull(mentions, "mentions");
    }

    /** Its own entry first, then those of what it replaces. */
    List<Written> decided(Decision stored, Closing typed) {
        Closing closing = stored(typed, stored.fields().text().options().size());
        Hearing hearing = hearings.of(stored, closing.at(), Locale.ROOT);
        Readiness readiness = Readiness.of(stored.fields().rule(), hearing);
        if (!readiness.canDecide()) throw new NotReadyException(readiness);
        List<Decision> replaced = supersession.replacedBy(stored);
        List<Written> all = new ArrayList<>(List.of(frozen(stored, closing, hearing)));
        replaced.forEach(each -> all.add(superseded(each, stored, closing)));
        return all;
    }

    Optional<Written> rejected(Decision stored, Closing typed) {
        Closing closing = stored(typed, 0);
        Readiness readiness = Readiness.of(stored.fields().rule(), hearings.of(stored, closing.at(), Locale.ROOT));
        if (!readiness.canReject()) throw new NotReadyException(readiness);
        return Optional.of(ended(stored, closing, Deed.REJECTED));
    }

    Optional<Written> withdrawn(Decision stored, Closing typed) {
        return Optional.of(ended(stored, stored(typed, 0), Deed.WITHDRAWN));
    }

    Optional<Written> reopened(PersonId actor, Decision stored, Instant now) {
        Decision next = stored.withStatus(DecisionStatus.DRAFT).withBallot(Ballot.EMPTY);
        return Optional.of(Happening.by(actor, Deed.REOPENED, now).makes(stored, next));
    }

    private static Written frozen(Decision stored, Closing closing, Hearing hearing) {
        Happening decided = Happening.by(closing.by(), Deed.DECIDED, closing.at());
        Decision next = ended(stored, hearing).withStatus(DecisionStatus.DECIDED).closed(closing);
        Decision known = decided.makes(stored, next).decision();
        Frozen frozen = Canonical.freeze(known);
        Written written = decided.makes(stored, known.sealed(frozen.seal()));
        return new Written(written.decision(), written.entry(), Optional.of(frozen));
    }

    /** Times that are over by now are recorded with the decision, if not before (rule K3). */
    private static Decision ended(Decision stored, Hearing hearing) {
        List<Ask> asks = stored.ballot().asks().stream().map(ask -> hearing.people().stream()
                .filter(heard -> heard.person().equals(ask.person()) && heard.response().isEmpty()).findFirst()
                .map(heard -> ended(ask, heard)).orElse(ask)).toList();
        return stored.withBallot(new Ballot(asks, stored.ballot().responses()));
    }

    private static Ask ended(Ask ask, Hearing.Heard heard) {
        boolean over = ask.endedAt().isEmpty() && heard.clock().filter(ConsentClock.State.ENDED::equals).isPresent();
        return over ? heard.ends().map(ask::ended).orElse(ask) : ask;
    }

    private Written ended(Decision stored, Closing closing, Deed deed) {
        DecisionStatus next = Life.after(stored, closing.step()).orElseThrow();
        Decision left = next == DecisionStatus.DECIDED ? reinstated(stored) : stored;
        return Happening.by(closing.by(), deed, closing.at()).makes(stored, left.withStatus(next).closed(closing));
    }

    private Written superseded(Decision replaced, Decision successor, Closing closing) {
        Decision left = replaced.status() == DecisionStatus.DECIDED ? replaced : reinstated(replaced);
        Decision next = left.withStatus(DecisionStatus.SUPERSEDED)
                .supersededBy(new Successor(successor.id(), closing.at()));
        return Happening.by(closing.by(), Deed.SUPERSEDED, closing.at()).makes(replaced, next);
    }

    /** As it was when it was decided: that holds (rule K8). */
    private Decision reinstated(Decision reopened) {
        Seal seal = reopened.inForce().orElseThrow();
        Frozen inForce = decisions.frozen(reopened.id()).stream().filter(each -> each.seal().equals(seal))
                .findFirst().orElseThrow(() -> new IllegalStateException("Nothing frozen of " + reopened.id()));
        return Reinstated.of(reopened, inForce);
    }

    private Closing stored(Closing typed, int options) {
        Flaws flaws = new Flaws();
        String note = typed.note().strip();
        StorableText.require(flaws, "note", note, Closing.LONGEST_NOTE);
        typed.chosen().filter(index -> index < 0 || index >= options)
                .ifPresent(index -> flaws.add("chosen", Kind.NOT_A_CHOICE, index + 1));
        flaws.throwIfAny();
        return new Closing(typed.step(), typed.chosen(), mentions.toStored(note), typed.by(), typed.at());
    }
}

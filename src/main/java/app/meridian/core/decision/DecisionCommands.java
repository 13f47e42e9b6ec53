package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Does something to a decision under its lock, which is the next entry of its history (rule S1). */
public final class DecisionCommands {
    private static final int MOST_TRIES = 20;

    private final DecisionStore decisions;
    private final DecisionRights rights;
    private final Clock clock;

    public DecisionCommands(DecisionStore decisions, DecisionRights rights, Clock clock) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.clock = requireNonNull(clock, "clock");
    }

    /** @param change empty if nothing changes */
    Decision run(PersonId actor, DecisionId id, Act act, Seen seen,
            BiFunction<Decision, Instant, Optional<Written>> change) {
        return runAll(actor, id, act, seen, (stored, now) -> change.apply(stored, now).stream().toList());
    }

    /** @param change the decision's own comes first; nothing if nothing changes */
    Decision runAll(PersonId actor, DecisionId id, Act act, Seen seen,
            BiFunction<Decision, Instant, List<Written>> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Decision stored = allowed(actor, id, act);
            if (seen.isDisturbed(stored, decisions)) throw changed(stored);
            boolean closedEdit = act == Act.EDIT && rights.isPossible(stored, Act.EDIT_LINKS);
            boolean possible = closedEdit || rights.isPossible(stored, act);
            if (!possible) throw new StepNotPossibleException(stored.status(), act);
            List<Written> written = change.apply(stored, now());
            if (written.isEmpty()) return stored;
            Optional<List<Decision>> saved = decisions.save(written);
            if (saved.isPresent()) return saved.get().get(0);
        }
        throw changed(allowed(actor, id, act));
    }

    /** A whole millisecond, which is all that stores keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Decision allowed(PersonId actor, DecisionId id, Act act) {
        Decision stored = decisions.find(id).filter(each -> rights.canSee(Optional.of(actor), each))
                .orElseThrow(() -> new DecisionNotFoundException(id));
        if (!rights.mayDo(actor, stored, act)) throw new DecisionNotYoursException(actor, id);
        return stored;
    }

    private static ChangedMeanwhileException changed(Decision stored) {
        return new ChangedMeanwhileException("Decision " + stored.id().value(), stored.version());
    }
}

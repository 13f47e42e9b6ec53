package app.meridian.rest;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.NotReadyException;
import app.meridian.core.decision.StepNotPossibleException;
import app.meridian.core.person.ChangedMeanwhileException;
import java.util.function.Supplier;

/** Says what stands in the way of a change, with what is stored. */
final class DecisionConflicts {

    private DecisionConflicts() {}

    /** @throws StaleException if a decision has changed meanwhile, or is not where this can be done */
    static Versioned guard(Supplier<Versioned> current, Supplier<Versioned> change) {
        try {
            return change.get();
        } catch (ChangedMeanwhileException lost) {
            throw new StaleException(current.get());
        } catch (StepNotPossibleException notNow) {
            throw new StaleException(current.get(), Message.of(key(notNow.status())));
        } catch (NotReadyException early) {
            throw new StaleException(current.get(), Message.of(early.readiness().canReject()
                    ? "meridian.decisions.error.not-ready" : "meridian.decisions.error.waited-for"));
        }
    }

    private static String key(DecisionStatus status) {
        return switch (status) {
            case DRAFT -> "meridian.decisions.error.draft";
            case OPEN -> "meridian.decisions.error.open";
            case DECIDED, REJECTED, WITHDRAWN -> "meridian.decisions.error.closed";
            case SUPERSEDED -> "meridian.decisions.error.superseded";
        };
    }
}

package app.meridian.it;

import app.meridian.core.decision.DecisionRemovalsContract;
import app.meridian.core.decision.DecisionStore;
import app.meridian.store.AoDecisionStore;

class AoDecisionRemovalsOnH2IT extends DecisionRemovalsContract {
    @Override
    protected DecisionStore store() {
        return new AoDecisionStore(EmptyTables.onH2());
    }
}

package app.meridian.it;

import app.meridian.core.decision.DecisionListsContract;
import app.meridian.core.decision.DecisionStore;
import app.meridian.store.AoDecisionStore;

class AoDecisionListsOnH2IT extends DecisionListsContract {
    @Override
    protected DecisionStore store() {
        return new AoDecisionStore(EmptyTables.onH2());
    }
}

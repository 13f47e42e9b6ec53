package app.meridian.it;

import app.meridian.core.decision.DecisionStoreContract;
import app.meridian.core.decision.DecisionStore;
import app.meridian.store.AoDecisionStore;

class AoDecisionStoreOnH2IT extends DecisionStoreContract {
    @Override
    protected DecisionStore store() {
        return new AoDecisionStore(EmptyTables.onH2());
    }
}

package app.meridian.it;

import app.meridian.core.decision.DecisionRegisterContract;
import app.meridian.core.decision.DecisionStore;
import app.meridian.store.AoDecisionStore;

class AoDecisionRegisterOnH2IT extends DecisionRegisterContract {
    @Override
    protected DecisionStore store() {
        return new AoDecisionStore(EmptyTables.onH2());
    }
}

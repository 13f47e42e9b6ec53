package app.meridian.core.decision;

class InMemoryDecisionStoreTest extends DecisionStoreContract {
    @Override
    protected DecisionStore store() {
        return new InMemoryDecisionStore();
    }
}

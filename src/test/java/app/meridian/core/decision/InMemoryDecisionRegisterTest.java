package app.meridian.core.decision;

class InMemoryDecisionRegisterTest extends DecisionRegisterContract {
    @Override
    protected DecisionStore store() {
        return new InMemoryDecisionStore();
    }
}

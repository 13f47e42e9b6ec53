package app.meridian.core.decision;

class InMemoryDecisionRemovalsTest extends DecisionRemovalsContract {
    @Override
    protected DecisionStore store() {
        return new InMemoryDecisionStore();
    }
}

package app.meridian.core.decision;

class InMemoryDecisionListsTest extends DecisionListsContract {
    @Override
    protected DecisionStore store() {
        return new InMemoryDecisionStore();
    }
}

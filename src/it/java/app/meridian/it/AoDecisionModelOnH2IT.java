package app.meridian.it;

import app.meridian.core.decision.DecisionModelRun;
import app.meridian.store.AoDecisionStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of what the fake goes through at length. */
class AoDecisionModelOnH2IT extends DecisionModelRun {
    private static final int STEPS = 80;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverReachesAStateThatTheRulesForbid(long seed) {
        walk(new AoDecisionStore(EmptyTables.onH2()), seed, STEPS);
    }
}

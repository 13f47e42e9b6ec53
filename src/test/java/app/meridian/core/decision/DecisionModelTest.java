package app.meridian.core.decision;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionModelTest extends DecisionModelRun {
    private static final int STEPS = 250;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverReachesAStateThatTheRulesForbid(long seed) {
        walk(new InMemoryDecisionStore(), seed, STEPS);
    }
}

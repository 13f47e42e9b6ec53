package app.meridian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule S2. */
class ViolationTest {

    @ParameterizedTest
    @CsvSource({"23505, true", "23000, true", "22001, false", "40001, false", ", false"})
    void recognisesAnIntegrityConstraintBehindAnyWrapping(String sqlState, boolean violation) {
        SQLException sql = new SQLException("refused", sqlState);

        assertThat(Violation.isIn(new IllegalStateException(new RuntimeException(sql)))).isEqualTo(violation);
    }
}

package app.meridian.it;

import app.meridian.core.decision.DecisionRegisterContract;
import app.meridian.core.decision.DecisionStore;
import app.meridian.store.AoDecisionStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoDecisionRegisterOnPostgresIT extends DecisionRegisterContract {
    private final EmbeddedPostgres server;

    AoDecisionRegisterOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected DecisionStore store() {
        return new AoDecisionStore(EmptyTables.on(server));
    }
}

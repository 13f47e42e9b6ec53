package app.meridian.it;

import app.meridian.core.checkin.TurnStoreContract;
import app.meridian.core.checkin.RoundStores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoTurnStoreOnPostgresIT extends TurnStoreContract {
    private final EmbeddedPostgres server;

    AoTurnStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected RoundStores stores() {
        return RoundTables.stores(EmptyTables.on(server));
    }
}

package app.meridian.it;

import app.meridian.core.checkin.RoundStoreContract;
import app.meridian.core.checkin.RoundStores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoRoundStoreOnPostgresIT extends RoundStoreContract {
    private final EmbeddedPostgres server;

    AoRoundStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected RoundStores stores() {
        return RoundTables.stores(EmptyTables.on(server));
    }
}

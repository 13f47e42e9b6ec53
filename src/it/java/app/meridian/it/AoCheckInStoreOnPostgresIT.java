package app.meridian.it;

import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.CheckInStoreContract;
import app.meridian.store.AoCheckInStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoCheckInStoreOnPostgresIT extends CheckInStoreContract {
    private final EmbeddedPostgres server;

    AoCheckInStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected CheckInStore store() {
        return new AoCheckInStore(EmptyTables.on(server));
    }
}

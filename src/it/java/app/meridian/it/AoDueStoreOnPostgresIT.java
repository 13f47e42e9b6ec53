package app.meridian.it;

import app.meridian.core.duedate.DueStore;
import app.meridian.core.duedate.DueStoreContract;
import app.meridian.store.AoDueStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoDueStoreOnPostgresIT extends DueStoreContract {
    private final EmbeddedPostgres server;

    AoDueStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected DueStore store() {
        return new AoDueStore(EmptyTables.on(server));
    }
}

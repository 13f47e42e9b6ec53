package app.meridian.it;

import app.meridian.core.person.DefaultsStore;
import app.meridian.core.person.DefaultsStoreContract;
import app.meridian.store.AoDefaultsStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoDefaultsStoreOnPostgresIT extends DefaultsStoreContract {
    private final EmbeddedPostgres server;

    AoDefaultsStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected DefaultsStore store() {
        return new AoDefaultsStore(EmptyTables.on(server));
    }
}

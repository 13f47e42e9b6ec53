package app.meridian.it;

import app.meridian.core.person.ProfileStore;
import app.meridian.core.person.ProfileStoreContract;
import app.meridian.store.AoProfileStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoProfileStoreOnPostgresIT extends ProfileStoreContract {
    private final EmbeddedPostgres server;

    AoProfileStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected ProfileStore store() {
        return new AoProfileStore(EmptyTables.on(server));
    }
}

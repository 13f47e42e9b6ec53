package app.meridian.it;

import app.meridian.core.decision.TemplateStoreContract;
import app.meridian.core.decision.TemplateStore;
import app.meridian.store.AoTemplateStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoTemplateStoreOnPostgresIT extends TemplateStoreContract {
    private final EmbeddedPostgres server;

    AoTemplateStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected TemplateStore store() {
        return new AoTemplateStore(EmptyTables.on(server));
    }
}

package app.meridian.it;

import app.meridian.core.person.CompanyCalendarStore;
import app.meridian.core.person.CompanyCalendarStoreContract;
import app.meridian.store.AoCompanyCalendarStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class AoCompanyCalendarStoreOnPostgresIT extends CompanyCalendarStoreContract {
    private final EmbeddedPostgres server;

    AoCompanyCalendarStoreOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected CompanyCalendarStore store() {
        return new AoCompanyCalendarStore(EmptyTables.on(server));
    }
}

package app.meridian.it;

import app.meridian.core.person.KnownCalendarsContract;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoCompanyCalendarStore;
import app.meridian.store.AoDefaultsStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPostgres.class)
class KnownCalendarsOnPostgresIT extends KnownCalendarsContract {
    private final EmbeddedPostgres server;

    KnownCalendarsOnPostgresIT(EmbeddedPostgres server) {
        this.server = server;
    }

    @Override
    protected Stores stores() {
        HostActiveObjects tables = EmptyTables.on(server);
        return new Stores(new AoDefaultsStore(tables), new AoCompanyCalendarStore(tables));
    }
}

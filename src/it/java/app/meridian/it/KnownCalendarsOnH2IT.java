package app.meridian.it;

import app.meridian.core.person.KnownCalendarsContract;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoCompanyCalendarStore;
import app.meridian.store.AoDefaultsStore;

class KnownCalendarsOnH2IT extends KnownCalendarsContract {
    @Override
    protected Stores stores() {
        HostActiveObjects tables = EmptyTables.onH2();
        return new Stores(new AoDefaultsStore(tables), new AoCompanyCalendarStore(tables));
    }
}

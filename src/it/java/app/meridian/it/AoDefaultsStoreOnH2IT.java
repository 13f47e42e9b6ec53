package app.meridian.it;

import app.meridian.core.person.DefaultsStore;
import app.meridian.core.person.DefaultsStoreContract;
import app.meridian.store.AoDefaultsStore;

class AoDefaultsStoreOnH2IT extends DefaultsStoreContract {
    @Override
    protected DefaultsStore store() {
        return new AoDefaultsStore(EmptyTables.onH2());
    }
}

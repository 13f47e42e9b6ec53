package app.meridian.it;

import app.meridian.core.person.ProfileStore;
import app.meridian.core.person.ProfileStoreContract;
import app.meridian.store.AoProfileStore;

class AoProfileStoreOnH2IT extends ProfileStoreContract {
    @Override
    protected ProfileStore store() {
        return new AoProfileStore(EmptyTables.onH2());
    }
}

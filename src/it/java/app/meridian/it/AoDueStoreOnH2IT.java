package app.meridian.it;

import app.meridian.core.duedate.DueStore;
import app.meridian.core.duedate.DueStoreContract;
import app.meridian.store.AoDueStore;

class AoDueStoreOnH2IT extends DueStoreContract {
    @Override
    protected DueStore store() {
        return new AoDueStore(EmptyTables.onH2());
    }
}

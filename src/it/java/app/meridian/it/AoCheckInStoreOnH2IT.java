package app.meridian.it;

import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.CheckInStoreContract;
import app.meridian.store.AoCheckInStore;

class AoCheckInStoreOnH2IT extends CheckInStoreContract {
    @Override
    protected CheckInStore store() {
        return new AoCheckInStore(EmptyTables.onH2());
    }
}

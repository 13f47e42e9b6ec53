package app.meridian.it;

import app.meridian.core.checkin.RoundStoreContract;
import app.meridian.core.checkin.RoundStores;

class AoRoundStoreOnH2IT extends RoundStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundTables.stores(EmptyTables.onH2());
    }
}

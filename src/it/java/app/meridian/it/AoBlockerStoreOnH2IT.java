package app.meridian.it;

import app.meridian.core.checkin.BlockerStoreContract;
import app.meridian.core.checkin.RoundStores;

class AoBlockerStoreOnH2IT extends BlockerStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundTables.stores(EmptyTables.onH2());
    }
}

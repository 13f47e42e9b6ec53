package app.meridian.it;

import app.meridian.core.checkin.TurnStoreContract;
import app.meridian.core.checkin.RoundStores;

class AoTurnStoreOnH2IT extends TurnStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundTables.stores(EmptyTables.onH2());
    }
}

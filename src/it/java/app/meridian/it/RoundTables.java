package app.meridian.it;

import app.meridian.core.checkin.RoundStores;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoBlockerStore;
import app.meridian.store.AoRoundStore;
import app.meridian.store.AoTurnStore;

/** The stores of rounds on the same tables. */
final class RoundTables {
    private RoundTables() {}

    static RoundStores stores(HostActiveObjects tables) {
        return new RoundStores(new AoRoundStore(tables), new AoTurnStore(tables), new AoBlockerStore(tables));
    }
}

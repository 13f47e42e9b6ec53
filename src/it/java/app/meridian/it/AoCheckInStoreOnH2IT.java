package app.meridian.it;

import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.CheckInStoreContract;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoCheckInStore;
import app.meridian.store.CheckInEntity;
import java.util.List;
import java.util.UUID;

class AoCheckInStoreOnH2IT extends CheckInStoreContract {
    @Override
    protected CheckInStore store() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return new AoCheckInStore(HostActiveObjects.open(url, "sa", "", "app.meridian", List.of(CheckInEntity.class)));
    }
}

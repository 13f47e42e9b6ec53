package app.meridian.core.checkin;

class InMemoryCheckInStoreTest extends CheckInStoreContract {
    @Override
    protected CheckInStore store() {
        return new InMemoryCheckInStore();
    }
}

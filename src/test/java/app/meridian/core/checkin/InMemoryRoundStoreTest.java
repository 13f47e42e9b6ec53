package app.meridian.core.checkin;

class InMemoryRoundStoreTest extends RoundStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundStores.inMemory();
    }
}

package app.meridian.core.checkin;

class InMemoryBlockerStoreTest extends BlockerStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundStores.inMemory();
    }
}

package app.meridian.core.checkin;

class InMemoryTurnStoreTest extends TurnStoreContract {
    @Override
    protected RoundStores stores() {
        return RoundStores.inMemory();
    }
}

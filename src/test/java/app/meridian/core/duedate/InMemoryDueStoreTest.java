package app.meridian.core.duedate;

class InMemoryDueStoreTest extends DueStoreContract {
    @Override
    protected DueStore store() {
        return new InMemoryDueStore();
    }
}

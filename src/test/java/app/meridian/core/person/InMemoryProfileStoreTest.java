package app.meridian.core.person;

class InMemoryProfileStoreTest extends ProfileStoreContract {
    @Override
    protected ProfileStore store() {
        return new InMemoryProfileStore();
    }
}

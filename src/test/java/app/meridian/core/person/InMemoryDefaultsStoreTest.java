package app.meridian.core.person;

class InMemoryDefaultsStoreTest extends DefaultsStoreContract {
    @Override
    protected DefaultsStore store() {
        return new InMemoryDefaultsStore();
    }
}

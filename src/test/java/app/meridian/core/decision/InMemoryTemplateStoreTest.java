package app.meridian.core.decision;

class InMemoryTemplateStoreTest extends TemplateStoreContract {
    @Override
    protected TemplateStore store() {
        return new InMemoryTemplateStore();
    }
}

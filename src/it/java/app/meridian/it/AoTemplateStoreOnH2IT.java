package app.meridian.it;

import app.meridian.core.decision.TemplateStoreContract;
import app.meridian.core.decision.TemplateStore;
import app.meridian.store.AoTemplateStore;

class AoTemplateStoreOnH2IT extends TemplateStoreContract {
    @Override
    protected TemplateStore store() {
        return new AoTemplateStore(EmptyTables.onH2());
    }
}

package app.meridian.it;

import app.meridian.core.person.CompanyCalendarStore;
import app.meridian.core.person.CompanyCalendarStoreContract;
import app.meridian.store.AoCompanyCalendarStore;

class AoCompanyCalendarStoreOnH2IT extends CompanyCalendarStoreContract {
    @Override
    protected CompanyCalendarStore store() {
        return new AoCompanyCalendarStore(EmptyTables.onH2());
    }
}

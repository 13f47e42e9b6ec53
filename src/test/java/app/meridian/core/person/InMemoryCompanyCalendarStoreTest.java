package app.meridian.core.person;

class InMemoryCompanyCalendarStoreTest extends CompanyCalendarStoreContract {
    @Override
    protected CompanyCalendarStore store() {
        return new InMemoryCompanyCalendarStore();
    }
}

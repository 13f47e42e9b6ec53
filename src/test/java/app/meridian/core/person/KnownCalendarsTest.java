package app.meridian.core.person;

class KnownCalendarsTest extends KnownCalendarsContract {
    @Override
    protected Stores stores() {
        InMemoryCompanyCalendarStore calendars = new InMemoryCompanyCalendarStore();
        return new Stores(new InMemoryDefaultsStore(calendars), calendars);
    }
}

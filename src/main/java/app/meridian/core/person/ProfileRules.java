package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/** What a profile or a default may say. Overlapping hours cannot get this far: a {@code WorkingWeek} refuses them. */
public final class ProfileRules {
    /** Entries of leave, and of extra days. */
    public static final int MOST_ENTRIES = 366;
    /** Changes of zone, and of week. */
    public static final int MOST_CHANGES = 20;

    private final Holidays holidays;
    private final CompanyCalendarStore calendars;

    public ProfileRules(Holidays holidays, CompanyCalendarStore calendars) {
        this.holidays = requireNonNull(holidays, "holidays");
        this.calendars = requireNonNull(calendars, "calendars");
    }

    /** @throws InvalidFieldsException if a field is wrong */
    public void require(ProfileFields fields) {
        throw new UnsupportedOperationException(holidays + "" + calendars);
    }

    /** @throws InvalidFieldsException if a field is wrong */
    public void require(HoursDefaults defaults) {
        throw new UnsupportedOperationException();
    }
}

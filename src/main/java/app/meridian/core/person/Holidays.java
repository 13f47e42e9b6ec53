package app.meridian.core.person;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import java.util.List;
import java.util.Locale;

/** Public holidays by region. */
public interface Holidays {

    /** The regions that have data, by name in the locale. */
    List<Region> regions(Locale locale);

    boolean knows(String code);

    /**
     * The holidays of the dates, named in the locale where the data have it. Dates without data have none.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    HolidayCalendar of(String code, DateSpan dates, Locale locale);

    /** @param code after ISO 3166, such as {@code SE} or {@code DE-BY} */
    record Region(String code, String name) {}
}

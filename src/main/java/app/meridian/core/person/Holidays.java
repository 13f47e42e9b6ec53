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
     * The holidays of the dates, named in the locale where the data have it, in English otherwise. Dates without data
     * have none. A region that lies in another has the holidays of both; a holiday that is made up for on another date
     * counts on that date alone.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    HolidayCalendar of(String code, DateSpan dates, Locale locale);

    /**
     * @param code after ISO 3166, such as {@code SE} or {@code DE-BY}; a town has a third part, {@code DE-BY-AG}
     * @param name largest part first: {@code Germany, Bavaria}
     */
    record Region(String code, String name) {}
}

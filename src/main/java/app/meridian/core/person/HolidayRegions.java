package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where holidays come from, by the code that profiles and defaults name: nowhere, a public region, or an upload. */
public final class HolidayRegions {
    /** The code for no holidays at all. */
    public static final String NONE = "none";

    private static final Pattern COMPANY_CALENDAR = Pattern.compile("calendar-[1-9]\\d{0,17}");

    private final Holidays holidays;
    private final CompanyCalendarStore calendars;

    public HolidayRegions(Holidays holidays, CompanyCalendarStore calendars) {
        this.holidays = requireNonNull(holidays, "holidays");
        this.calendars = requireNonNull(calendars, "calendars");
    }

    boolean exists(String code) {
        if (isCompanyCalendar(code)) return calendars.names().containsKey(code);
        return code.equals(NONE) || holidays.knows(code);
    }

    /** Makes these codes ready to be asked for; one read if company calendars are among them, else none. */
    Lookup lookup(Collection<String> codes, DateSpan dates, Locale locale) {
        List<String> stored = codes.stream().filter(HolidayRegions::isCompanyCalendar).distinct().toList();
        List<CompanyCalendar> found = stored.isEmpty() ? List.of() : calendars.find(stored);
        return new Lookup(found.stream().collect(Collectors.toMap(CompanyCalendar::code, Function.identity())),
                dates, locale);
    }

    private static boolean isCompanyCalendar(String code) {
        return COMPANY_CALENDAR.matcher(code).matches();
    }

    /** Holidays of some dates in one language; each region is worked out once. */
    final class Lookup {
        private final Map<String, CompanyCalendar> stored;
        private final DateSpan dates;
        private final Locale locale;
        private final Map<String, HolidayCalendar> answers = new HashMap<>();

        private Lookup(Map<String, CompanyCalendar> stored, DateSpan dates, Locale locale) {
            this.stored = stored;
            this.dates = dates;
            this.locale = locale;
        }

        /** False for a region without data and for a company calendar that was deleted: it counts as not set. */
        boolean exists(String code) {
            return code.equals(NONE) || stored.containsKey(code)
                    || !isCompanyCalendar(code) && holidays.knows(code);
        }

        HolidayCalendar of(String code) {
            return answers.computeIfAbsent(code, this::holidaysOf);
        }

        private HolidayCalendar holidaysOf(String code) {
            if (code.equals(NONE)) return HolidayCalendar.NONE;
            CompanyCalendar calendar = stored.get(code);
            if (calendar == null) return holidays.of(code, dates, locale);
            return new HolidayCalendar(calendar.name(),
                    calendar.days().subMap(dates.first(), true, dates.last(), true));
        }
    }
}

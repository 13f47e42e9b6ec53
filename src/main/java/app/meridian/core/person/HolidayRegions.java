package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
        Lookup lookup = new Lookup(new HashMap<>(), dates, locale);
        lookup.add(codes);
        return lookup;
    }

    private static boolean isCompanyCalendar(String code) {
        return COMPANY_CALENDAR.matcher(code).matches();
    }

    /** Holidays of some dates in one language; each region is worked out once. */
    final class Lookup {
        /** Of all codes of company calendars that have been looked up: empty for a deleted one. */
        private final Map<String, Optional<CompanyCalendar>> stored;
        private final DateSpan dates;
        private final Locale locale;
        private final Map<String, HolidayCalendar> answers = new HashMap<>();

        private Lookup(Map<String, Optional<CompanyCalendar>> stored, DateSpan dates, Locale locale) {
            this.stored = stored;
            this.dates = dates;
            this.locale = locale;
        }

        /** Makes more codes ready; one read if there are company calendars among them that are not yet, else none. */
        void add(Collection<String> codes) {
            List<String> unread = codes.stream().filter(HolidayRegions::isCompanyCalendar)
                    .filter(code -> !stored.containsKey(code)).distinct().toList();
            if (unread.isEmpty()) return;
            unread.forEach(code -> stored.put(code, Optional.empty()));
            calendars.find(unread).forEach(calendar -> stored.put(calendar.code(), Optional.of(calendar)));
        }

        /** The same codes, ready for other dates without a read. */
        Lookup over(DateSpan others) {
            return new Lookup(stored, others, locale);
        }

        /** False for a region without data and for a company calendar that was deleted: it counts as not set. */
        boolean exists(String code) {
            return code.equals(NONE) || calendar(code).isPresent()
                    || !isCompanyCalendar(code) && holidays.knows(code);
        }

        HolidayCalendar of(String code) {
            return answers.computeIfAbsent(code, this::holidaysOf);
        }

        private HolidayCalendar holidaysOf(String code) {
            if (code.equals(NONE)) return HolidayCalendar.NONE;
            return calendar(code)
                    .map(calendar -> new HolidayCalendar(calendar.name(),
                            calendar.days().subMap(dates.first(), true, dates.last(), true)))
                    .orElseGet(() -> holidays.of(code, dates, locale));
        }

        private Optional<CompanyCalendar> calendar(String code) {
            return stored.getOrDefault(code, Optional.empty());
        }
    }
}

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
    private volatile Known known = new Known("", Map.of());

    /**
     * Company calendars as they are while the stamp is the same.
     *
     * @param calendars read after the stamp was, so that they are at least as new
     */
    private record Known(String stamp, Map<String, Optional<CompanyCalendar>> calendars) {}

    public HolidayRegions(Holidays holidays, CompanyCalendarStore calendars) {
        this.holidays = requireNonNull(holidays, "holidays");
        this.calendars = requireNonNull(calendars, "calendars");
    }

    boolean exists(String code) {
        if (isCompanyCalendar(code)) return calendars.names().containsKey(code);
        return code.equals(NONE) || holidays.knows(code);
    }

    /**
     * Makes these codes ready to be asked for; one read if company calendars are among them that are not known as of
     * the stamp, else none.
     *
     * @param stamp see {@link DefaultsStore.Found#calendars()}
     */
    Lookup lookup(Collection<String> codes, String stamp, DateSpan dates, Locale locale) {
        Lookup lookup = new Lookup(stamp, new HashMap<>(), dates, locale);
        lookup.add(codes);
        return lookup;
    }

    /** Those of the codes, or more; empty for a deleted calendar. */
    private Map<String, Optional<CompanyCalendar>> calendars(List<String> codes, String stamp) {
        Known before = known;
        Map<String, Optional<CompanyCalendar>> all = new HashMap<>();
        if (before.stamp().equals(stamp)) all.putAll(before.calendars());
        List<String> unread = codes.stream().filter(code -> !all.containsKey(code)).toList();
        if (unread.isEmpty()) return all;
        unread.forEach(code -> all.put(code, Optional.empty()));
        calendars.find(unread).forEach(calendar -> all.put(calendar.code(), Optional.of(calendar)));
        known = new Known(stamp, Map.copyOf(all));
        return all;
    }

    private static boolean isCompanyCalendar(String code) {
        return COMPANY_CALENDAR.matcher(code).matches();
    }

    /** Holidays of some dates in one language; each region is worked out once. */
    final class Lookup {
        private final String stamp;
        /** Of all codes of company calendars that have been looked up: empty for a deleted one. */
        private final Map<String, Optional<CompanyCalendar>> stored;
        private final DateSpan dates;
        private final Locale locale;
        private final Map<String, HolidayCalendar> answers = new HashMap<>();

        private Lookup(String stamp, Map<String, Optional<CompanyCalendar>> stored, DateSpan dates, Locale locale) {
            this.stamp = stamp;
            this.stored = stored;
            this.dates = dates;
            this.locale = locale;
        }

        /** Makes more codes ready; one read if there are company calendars among them that are not known, else none. */
        void add(Collection<String> codes) {
            List<String> unread = codes.stream().filter(HolidayRegions::isCompanyCalendar)
                    .filter(code -> !stored.containsKey(code)).distinct().toList();
            if (unread.isEmpty()) return;
            Map<String, Optional<CompanyCalendar>> read = calendars(unread, stamp);
            unread.forEach(code -> stored.put(code, read.get(code)));
        }

        /** The same codes, ready for other dates without a read. */
        Lookup over(DateSpan others) {
            return new Lookup(stamp, stored, others, locale);
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

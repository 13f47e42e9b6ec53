package app.meridian.holiday;

import app.meridian.core.person.Holidays;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.util.ClassLoadingUtil;
import de.focus_shift.jollyday.core.util.ResourceUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Computes public holidays with Jollyday: what it calls a public holiday counts, bank holidays and observances do not.
 * Where it names an observed date (a holiday on a weekend made up for on Monday), that date is the day off.
 *
 * <p>Jollyday's own way in looks for its parts with the thread's class loader, which in a plugin is the product's, and
 * keeps what it finds for good. Here its managers are made directly, with the rules that {@link Countries} reads.
 */
@Component
public class JollydayHolidays implements Holidays {
    /** The lunar calendar of the Java runtime, which Jollyday computes with, ends in 2174. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;
    private static final int YEARS_KEPT = 1_000;

    private final Countries countries = new Countries();
    private final Properties settings = settings();
    private final Map<RegionYear, List<Holiday>> years = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RegionYear, List<Holiday>> eldest) {
            return size() > YEARS_KEPT;
        }
    });

    private record RegionYear(String code, int year) {}

    @Override
    public List<Region> regions(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return countries.regions().stream().map(region -> region.toRegion(locale))
                .sorted(Comparator.comparing(Region::name, collator).thenComparing(Region::code)).toList();
    }

    @Override
    public boolean knows(String code) {
        return countries.region(code).isPresent();
    }

    @Override
    public HolidayCalendar of(String code, DateSpan dates, Locale locale) {
        RegionRules region = countries.region(code)
                .orElseThrow(() -> new IllegalArgumentException("No holidays are known for " + code));
        NavigableMap<LocalDate, String> days = yearsAround(dates)
                .mapToObj(year -> holidays(region, year)).flatMap(List::stream)
                .filter(holiday -> dates.contains(holiday.getDate()))
                .collect(Collectors.toMap(Holiday::getDate, holiday -> name(holiday, region, locale),
                        JollydayHolidays::both, TreeMap::new));
        return new HolidayCalendar(code, days);
    }

    /** A holiday may be observed in the year before or after its own. */
    private static IntStream yearsAround(DateSpan dates) {
        return IntStream.rangeClosed(Math.max(dates.first().getYear() - 1, FIRST_YEAR),
                Math.min(dates.last().getYear() + 1, LAST_YEAR));
    }

    /** The few holidays that have no name in Jollyday's files bear that of the region. */
    private static String name(Holiday holiday, RegionRules region, Locale locale) {
        String name = holiday.getDescription(locale);
        return name.equals(ResourceUtil.UNDEFINED) ? region.toRegion(locale).name() : name;
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + ", " + other;
    }

    private List<Holiday> holidays(RegionRules region, int year) {
        RegionYear key = new RegionYear(region.code(), year);
        List<Holiday> known = years.get(key);
        if (known != null) return known;
        List<Holiday> computed = manager(region).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region.parts())
                .stream().sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
                .toList();
        years.put(key, computed);
        return computed;
    }

    private HolidayManager manager(RegionRules region) {
        ManagerParameter parameter = ManagerParameters.create(region.country().hierarchy(), settings);
        try {
            HolidayManager manager = (HolidayManager) ClassLoadingUtil.loadClass(parameter.getManagerImplClassName())
                    .getConstructor().newInstance();
            manager.setConfigurationService(ignored -> region.country());
            manager.init(parameter);
            return manager;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(parameter.getManagerImplClassName() + " cannot be made", e);
        }
    }

    /** Which of its classes Jollyday uses for what. */
    private static Properties settings() {
        Properties settings = new Properties();
        try (InputStream file = JollydayHolidays.class.getResourceAsStream("/jollyday.properties")) {
            settings.load(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

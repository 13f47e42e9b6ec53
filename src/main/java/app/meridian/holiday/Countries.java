package app.meridian.holiday;

import static java.util.function.Predicate.not;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.parameter.CalendarPartManagerParameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Jollyday's files, one for each country: read when somebody asks for the country, kept as long as this lives. */
final class Countries {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Map<String, Optional<XmlCalendar>> files = new ConcurrentHashMap<>();

    /** All regions with data. Jollyday's calendars of exchanges are no regions. */
    List<RegionRules> regions() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .flatMap(code -> country(code).stream())
                .flatMap(RegionRules::all).toList();
    }

    /** Empty for a region without data. */
    Optional<RegionRules> region(String code) {
        String[] parts = code.split("-", -1);
        Optional<RegionRules> region = country(parts[0]);
        for (String part : List.of(parts).subList(1, parts.length)) {
            region = region.flatMap(outer -> part(outer, part));
        }
        return region.filter(found -> found.code().equals(code));
    }

    private static Optional<RegionRules> part(RegionRules outer, String part) {
        List<XmlCalendar> path = outer.path();
        return path.get(path.size() - 1).parts().stream()
                .filter(each -> each.hierarchy().equalsIgnoreCase(part)).findFirst().map(outer::inside);
    }

    private Optional<RegionRules> country(String code) {
        if (!COUNTRY.matcher(code).matches()) return Optional.empty();
        return files.computeIfAbsent(code, Countries::read)
                .filter(not(XmlCalendar::isEmpty)).map(file -> new RegionRules(List.of(file)));
    }

    private static Optional<XmlCalendar> read(String country) {
        String name = CalendarPartManagerParameter.getConfigurationFileName(country.toLowerCase(Locale.ROOT));
        try (InputStream file = Countries.class.getResourceAsStream("/" + name)) {
            return file == null ? Optional.empty() : Optional.of(XmlCalendar.of(XmlElement.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}

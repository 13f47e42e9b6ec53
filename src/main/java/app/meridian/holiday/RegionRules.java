package app.meridian.holiday;


import app.meridian.core.person.Holidays.Region;
import de.focus_shift.jollyday.core.util.ResourceUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A region and what it lies in.
 *
 * @param path the country first, the region itself last
 */
record RegionRules(List<XmlCalendar> path) {

    RegionRules {
        path = List.copyOf(path);
        if (path.isEmpty()) throw new IllegalArgumentException("a region lies in a country");
    }

    XmlCalendar country() {
        return path.get(0);
    }

    /** As Jollyday wants it: what to go into after the country, outermost part first. */
    String[] parts() {
        return path.stream().skip(1).map(XmlCalendar::hierarchy).toArray(String[]::new);
    }

    String code() {
        return path.stream().map(XmlCalendar::hierarchy).collect(Collectors.joining("-")).toUpperCase(Locale.ROOT);
    }

    Region toRegion(Locale locale) {
        List<String> names = new ArrayList<>();
        names.add(new Locale.Builder().setRegion(country().hierarchy()).build().getDisplayCountry(locale));
        StringBuilder key = new StringBuilder(country().hierarchy());
        for (XmlCalendar part : path.subList(1, path.size())) {
            key.append('.').append(part.hierarchy());
            String name = ResourceUtil.getCountryDescription(locale, key.toString());
            names.add(name.equals(ResourceUtil.UNDEFINED) ? part.description() : name);
        }
        return new Region(code(), String.join(", ", names));
    }

    RegionRules inside(XmlCalendar part) {
        return new RegionRules(Stream.concat(path.stream(), Stream.of(part)).toList());
    }

    /** This region and all regions in it. */
    Stream<RegionRules> all() {
        return Stream.concat(Stream.of(this),
                path.get(path.size() - 1).parts().stream().map(this::inside).flatMap(RegionRules::all));
    }
}

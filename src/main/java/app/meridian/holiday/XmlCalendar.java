package app.meridian.holiday;

import static java.util.Objects.requireNonNull;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a country, state or town as Jollyday's file has them. */
record XmlCalendar(XmlElement xml, List<XmlCalendar> parts) implements HolidayCalendarConfiguration {

    XmlCalendar {
        requireNonNull(xml, "xml");
        parts = List.copyOf(parts);
    }

    static XmlCalendar of(XmlElement xml) {
        return new XmlCalendar(xml, xml.all("SubConfigurations", XmlCalendar::of));
    }

    @Override
    public String hierarchy() {
        return xml.required("hierarchy");
    }

    @Override
    public String description() {
        return xml.required("description");
    }

    @Override
    public HolidayConfigurations holidays() {
        return new XmlHolidays(xml.only("Holidays"));
    }

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
        return parts.stream().map(HolidayCalendarConfiguration.class::cast);
    }

    /** Without rules of its own and of its parts. */
    boolean isEmpty() {
        return parts.isEmpty() && xml.only("Holidays").children().isEmpty();
    }
}

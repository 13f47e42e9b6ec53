package app.meridian.holiday;

import static java.util.Objects.requireNonNull;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.util.List;

/**
 * The rules in an element {@code Holidays}. Jollyday calls every method here that returns a list, by reflection
 * and without arguments: so the class is public and has no other such method.
 */
public final class XmlHolidays implements HolidayConfigurations {
    private final XmlElement xml;

    XmlHolidays(XmlElement xml) {
        this.xml = requireNonNull(xml, "xml");
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return xml.all("Fixed", XmlRules.Fixed::new);
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return xml.all("RelativeToFixed", XmlRules.RelativeToFixed::new);
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return xml.all("RelativeToWeekdayInMonth", XmlRules.RelativeToWeekdayInMonth::new);
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return xml.all("FixedWeekday", XmlRules.FixedWeekdayInMonth::new);
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return xml.all("ChristianHoliday", XmlRules.Christian::new);
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return xml.all("IslamicHoliday", XmlRules.Islamic::new);
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return xml.all("FixedWeekdayBetweenFixed", XmlRules.FixedWeekdayBetweenFixed::new);
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return xml.all("FixedWeekdayRelativeToFixed", XmlRules.FixedWeekdayRelativeToFixed::new);
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return xml.all("EthiopianOrthodoxHoliday", XmlRules.EthiopianOrthodox::new);
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return xml.all("RelativeToEasterSunday", XmlRules.RelativeToEasterSunday::new);
    }
}

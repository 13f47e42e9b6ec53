package app.meridian.holiday;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.chrono.JulianChronology;

/** What all rules of Jollyday's files have in common. */
interface XmlRule extends Described, Limited {
    XmlElement xml();

    /** Empty for a date that another rule only counts from. */
    @Override
    default String descriptionPropertiesKey() {
        return xml().attribute("descriptionPropertiesKey").orElseGet(() -> descriptionPropertiesKeyPrefix().isEmpty()
                ? "" : descriptionPropertiesKeyPrefix() + descriptionPropertiesKeyPrefixSeparator()
                        + xml().required("type"));
    }

    @Override
    default HolidayType holidayType() {
        return xml().attribute("localizedType").map(HolidayType::valueOf).orElse(HolidayType.PUBLIC_HOLIDAY);
    }

    @Override
    default Optional<Year> validFrom() {
        return xml().attribute("validFrom").map(Year::parse);
    }

    @Override
    default Optional<Year> validTo() {
        return xml().attribute("validTo").map(Year::parse);
    }

    @Override
    default YearCycle cycle() {
        return xml().attribute("every").map(YearCycle::valueOf).orElse(YearCycle.EVERY_YEAR);
    }

    static Chronology chronology(Optional<String> name) {
        return name.filter("JULIAN"::equals).isPresent() ? JulianChronology.INSTANCE : IsoChronology.INSTANCE;
    }

    /** A rule whose date moves when it falls on some day of the week. */
    interface Moving extends XmlRule, Movable {

        @Override
        default List<MovingCondition> conditions() {
            return xml().all("MovingCondition", Condition::new);
        }
    }

    record Condition(XmlElement xml) implements Movable.MovingCondition {

        @Override
        public DayOfWeek weekday() {
            return xml.required("weekday", DayOfWeek.class);
        }

        @Override
        public With with() {
            return xml.required("with", With.class);
        }

        @Override
        public DayOfWeek substitute() {
            return xml.required("substitute", DayOfWeek.class);
        }
    }
}

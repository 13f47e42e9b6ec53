package app.meridian.holiday;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.Chronology;
import java.util.Optional;
import org.threeten.extra.Days;

/** The kinds of rules that Jollyday computes, one record for each element of its files. */
final class XmlRules {

    private XmlRules() {
    }

    record Fixed(XmlElement xml) implements XmlRule.Moving, FixedHolidayConfiguration {

        @Override
        public MonthDay day() {
            return MonthDay.of(xml.required("month", Month.class), Integer.parseInt(xml.required("day")));
        }
    }

    record FixedWeekdayInMonth(XmlElement xml) implements XmlRule.Moving, FixedWeekdayInMonthHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return xml.required("weekday", DayOfWeek.class);
        }

        @Override
        public Month month() {
            return xml.required("month", Month.class);
        }

        @Override
        public Occurrence which() {
            return xml.required("which", Occurrence.class);
        }
    }

    record RelativeToFixed(XmlElement xml) implements XmlRule, RelativeToFixedHolidayConfiguration {

        @Override
        public Optional<DayOfWeek> weekday() {
            return xml.child("Weekday").map(XmlElement::text).map(DayOfWeek::valueOf);
        }

        @Override
        public Optional<Days> days() {
            return xml.child("Days").map(XmlElement::text).map(Integer::valueOf).map(Days::of);
        }

        @Override
        public Optional<Relation> when() {
            return xml.child("When").map(XmlElement::text).map(Relation::valueOf);
        }

        @Override
        public FixedHolidayConfiguration date() {
            return new Fixed(xml.only("Date"));
        }
    }

    record RelativeToWeekdayInMonth(XmlElement xml)
            implements XmlRule, RelativeToWeekdayInMonthHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return xml.required("weekday", DayOfWeek.class);
        }

        @Override
        public Relation when() {
            return xml.required("when", Relation.class);
        }

        @Override
        public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
            return new FixedWeekdayInMonth(xml.only("FixedWeekday"));
        }
    }

    record FixedWeekdayBetweenFixed(XmlElement xml)
            implements XmlRule, FixedWeekdayBetweenFixedHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return xml.required("weekday", DayOfWeek.class);
        }

        @Override
        public FixedHolidayConfiguration from() {
            return new Fixed(xml.only("from"));
        }

        @Override
        public FixedHolidayConfiguration to() {
            return new Fixed(xml.only("to"));
        }
    }

    record FixedWeekdayRelativeToFixed(XmlElement xml)
            implements XmlRule, FixedWeekdayRelativeToFixedHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return xml.required("weekday", DayOfWeek.class);
        }

        @Override
        public Relation when() {
            return xml.required("when", Relation.class);
        }

        @Override
        public Occurrence which() {
            return xml.required("which", Occurrence.class);
        }

        @Override
        public FixedHolidayConfiguration day() {
            return new Fixed(xml.only("day"));
        }
    }

    record Christian(XmlElement xml) implements XmlRule.Moving, ChristianHolidayConfiguration {

        @Override
        public ChristianHolidayType type() {
            return xml.required("type", ChristianHolidayType.class);
        }

        @Override
        public Chronology chronology() {
            return XmlRule.chronology(xml.attribute("chronology"));
        }
    }

    record Islamic(XmlElement xml) implements XmlRule.Moving, IslamicHolidayConfiguration {

        @Override
        public IslamicHolidayType type() {
            return xml.required("type", IslamicHolidayType.class);
        }
    }

    record EthiopianOrthodox(XmlElement xml) implements XmlRule, EthiopianOrthodoxHolidayConfiguration {

        @Override
        public EthiopianOrthodoxHolidayType type() {
            return xml.required("type", EthiopianOrthodoxHolidayType.class);
        }
    }

    record RelativeToEasterSunday(XmlElement xml) implements XmlRule, RelativeToEasterSundayHolidayConfiguration {

        @Override
        public Days days() {
            return Days.of(Integer.parseInt(xml.only("days").text()));
        }

        @Override
        public Chronology chronology() {
            return XmlRule.chronology(xml.child("chronology").map(XmlElement::text));
        }
    }
}

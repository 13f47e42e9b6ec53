package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When somebody works, and who said so. The zones of the calendar carry their own origin.
 *
 * @param calendar with holidays for the dates it was asked for
 * @param weekOrigin of the week in force today
 * @param region code in force, or {@code none}
 * @param hidden whether colleagues see no hours (rule P2)
 * @param stored whether the person has ever saved a profile, whatever is in it
 */
public record PersonHours(PersonId person, WorkingCalendar calendar, Origin weekOrigin, String region,
        Origin regionOrigin, boolean hidden, boolean stored) {

    public PersonHours {
        requireNonNull(person, "person");
        requireNonNull(calendar, "calendar");
        requireNonNull(weekOrigin, "weekOrigin");
        requireNonNull(region, "region");
        requireNonNull(regionOrigin, "regionOrigin");
    }

    /** The zone in force at the instant, and who chose it (rule W9). */
    public ZoneChoice zoneAt(Instant instant) {
        return ZoneInForce.at(calendar.zones(), instant);
    }

    /** What the person's calendar on the wall shows at the instant. */
    public LocalDate dateAt(Instant instant) {
        return instant.atZone(zoneAt(instant).zone()).toLocalDate();
    }
}

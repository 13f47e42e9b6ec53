package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;

/**
 * When somebody works, and who said so. The zones of the calendar carry their own origin.
 *
 * @param calendar with holidays for the dates it was asked for
 * @param weekOrigin of the week in force today
 * @param region code in force, or {@code none}
 * @param hidden whether colleagues see no hours (rule P2)
 */
public record PersonHours(PersonId person, WorkingCalendar calendar, Origin weekOrigin, String region,
        Origin regionOrigin, boolean hidden) {

    public PersonHours {
        requireNonNull(person, "person");
        requireNonNull(calendar, "calendar");
        requireNonNull(weekOrigin, "weekOrigin");
        requireNonNull(region, "region");
        requireNonNull(regionOrigin, "regionOrigin");
    }
}

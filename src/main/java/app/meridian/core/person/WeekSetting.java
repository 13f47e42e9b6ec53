package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The week that a person has set from a date on (rule W9).
 *
 * @param from first date of it; empty for always
 * @param week empty to inherit again from then on
 */
public record WeekSetting(Optional<LocalDate> from, Optional<WorkingWeek> week) {

    public WeekSetting {
        requireNonNull(from, "from");
        requireNonNull(week, "week");
    }
}

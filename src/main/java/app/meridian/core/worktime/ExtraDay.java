package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours worked on a date in addition to the week's, even if it is a holiday (rule W1). Night hours reach into the next
 * date, even if that is a holiday.
 */
public record ExtraDay(LocalDate date, List<Hours> hours) {

    /** @throws IllegalArgumentException if no hours are named, or two overlap */
    public ExtraDay {
        requireNonNull(date, "date");
        hours = HoursOfDay.merged(hours);
        if (hours.isEmpty()) throw new IllegalArgumentException("An extra day names its hours");
    }
}

package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Leave;
import java.util.List;
import java.util.Optional;

/**
 * What a person has said about their working time. What is absent is inherited.
 *
 * @param zones by date; only the first may have none
 * @param weeks by date; only the first may have none
 * @param region code of {@link Holidays} or {@code calendar-} and the number of a company calendar, or {@code none}
 * @param hidden whether colleagues see no hours (rule P2)
 */
public record ProfileFields(List<ZoneSetting> zones, List<WeekSetting> weeks, Optional<String> region,
        List<Leave> leave, List<ExtraDay> extraDays, boolean hidden) {
    /** Nothing said: everything is inherited. */
    public static final ProfileFields NONE =
            new ProfileFields(List.of(), List.of(), Optional.empty(), List.of(), List.of(), false);

    public ProfileFields {
        zones = List.copyOf(zones);
        weeks = List.copyOf(weeks);
        requireNonNull(region, "region");
        leave = List.copyOf(leave);
        extraDays = List.copyOf(extraDays);
    }
}

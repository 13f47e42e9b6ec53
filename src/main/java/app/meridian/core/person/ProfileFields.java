package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Leave;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** Sorts what holds for always before everything else. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    public ProfileFields {
        zones = List.copyOf(zones);
        weeks = List.copyOf(weeks);
        requireNonNull(region, "region");
        leave = List.copyOf(leave);
        extraDays = List.copyOf(extraDays);
    }

    /** The same, everything in the order of its dates. */
    public ProfileFields inOrder() {
        return new ProfileFields(
                ordered(zones, each -> each.from().orElse(ALWAYS)), ordered(weeks, each -> each.from().orElse(ALWAYS)),
                region, ordered(leave, Leave::from), ordered(extraDays, ExtraDay::date), hidden);
    }

    /** Whether none is inherited at any time, as far as this JVM knows the zones. */
    boolean namesEveryZone() {
        boolean fromTheStart = !zones.isEmpty() && zones.get(0).from().isEmpty();
        return fromTheStart && zones.stream().allMatch(each -> each.zone().flatMap(ZoneIds::parse).isPresent());
    }

    private static <T> List<T> ordered(List<T> entries, Function<T, LocalDate> date) {
        return entries.stream().sorted(Comparator.comparing(date)).toList();
    }
}

package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two hours of a week that overlap, also across midnight and from Sunday to Monday (rule W4).
 *
 * @param day weekday on which {@code hours} start
 * @param index position of {@code hours} among those given for the weekday, from 0
 * @param hours the ones that start later, or come later in the list if both start together
 * @param other what they overlap
 * @param otherDay weekday on which {@code other} starts
 */
public record WeekOverlap(DayOfWeek day, int index, Hours hours, Hours other, DayOfWeek otherDay) {
    private static final int WEEK = 7 * Hours.MIDNIGHT;

    public WeekOverlap {
        requireNonNull(day, "day");
        requireNonNull(hours, "hours");
        requireNonNull(other, "other");
        requireNonNull(otherDay, "otherDay");
    }

    /** All overlaps, by weekday and position; each of the later hours is named once, with the first it overlaps. */
    public static List<WeekOverlap> in(Map<DayOfWeek, List<Hours>> week) {
        List<Placed> all = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> hours = week.getOrDefault(day, List.of());
            for (int index = 0; index < hours.size(); index++) all.add(new Placed(day, index, hours.get(index)));
        }
        return all.stream().flatMap(each -> all.stream()
                .filter(other -> other != each && each.startsWithin(other))
                .limit(1)
                .map(other -> new WeekOverlap(each.day, each.index, each.hours, other.hours, other.day))).toList();
    }

    private record Placed(DayOfWeek day, int index, Hours hours) {

        int start() {
            return day.ordinal() * Hours.MIDNIGHT + hours.from();
        }

        boolean startsWithin(Placed other) {
            int after = Math.floorMod(start() - other.start(), WEEK);
            return after == 0 ? index > other.index : after < other.hours.length();
        }
    }
}

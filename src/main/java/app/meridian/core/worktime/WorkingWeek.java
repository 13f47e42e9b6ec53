package app.meridian.core.worktime;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours somebody works in a week without holidays and leave, by the weekday they start on (rule W4). A weekday
 * without hours is a day off. Hours that touch are one, also across midnight if they last no longer than a day.
 */
public record WorkingWeek(Map<DayOfWeek, List<Hours>> hours) {

    /** Monday to Friday, 09:00 to 17:00: what holds where nobody has said otherwise. */
    public static final WorkingWeek NINE_TO_FIVE = weekdays(new Hours(9 * 60, 17 * 60));

    /** @throws IllegalArgumentException if hours overlap; {@link WeekOverlap#in(Map)} says where */
    public WorkingWeek {
        List<WeekOverlap> overlaps = WeekOverlap.in(hours);
        if (!overlaps.isEmpty()) throw new IllegalArgumentException("Hours overlap: " + overlaps);
        hours = Collections.unmodifiableMap(joined(hours));
    }

    /** The same hours from Monday to Friday. */
    public static WorkingWeek weekdays(Hours... hours) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) days.put(day, List.of(hours));
        }
        return new WorkingWeek(days);
    }

    /** The hours that start on the weekday, in order; none on a day off. */
    public List<Hours> startingOn(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    /**
     * When the clock of a date of that weekday shows working time, in order, not touching. Unlike
     * {@link #startingOn} it has what is left of the evening before, and nothing of the morning after.
     */
    public List<Hours> on(DayOfWeek day) {
        List<Hours> pieces = new ArrayList<>();
        for (Hours night : startingOn(day.minus(1))) {
            if (night.crossesMidnight()) pieces.add(new Hours(0, night.until()));
        }
        for (Hours each : startingOn(day)) {
            pieces.add(each.crossesMidnight() ? new Hours(each.from(), Hours.MIDNIGHT) : each);
        }
        return HoursOfDay.merged(pieces);
    }

    /** In minutes of a week without clock change. */
    public int length() {
        return hours.values().stream().flatMap(List::stream).mapToInt(Hours::length).sum();
    }

    private static Map<DayOfWeek, List<Hours>> joined(Map<DayOfWeek, List<Hours>> hours) {
        Map<DayOfWeek, List<Hours>> joined = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, list) -> joined.put(day, new ArrayList<>(HoursOfDay.merged(list))));
        for (DayOfWeek day : DayOfWeek.values()) joinWithNextDay(joined, day);
        joined.values().removeIf(List::isEmpty);
        joined.replaceAll((day, list) -> List.copyOf(list));
        return joined;
    }

    private static void joinWithNextDay(Map<DayOfWeek, List<Hours>> week, DayOfWeek day) {
        List<Hours> evening = week.getOrDefault(day, List.of());
        List<Hours> morning = week.getOrDefault(day.plus(1), List.of());
        if (evening.isEmpty() || morning.isEmpty()) return;
        Hours last = evening.get(evening.size() - 1);
        Hours first = morning.get(0);
        boolean touch = HoursOfDay.end(last) == Hours.MIDNIGHT + first.from();
        if (!touch || first.crossesMidnight() || last.length() + first.length() >= Hours.MIDNIGHT) return;
        evening.set(evening.size() - 1, new Hours(last.from(), first.until()));
        morning.remove(0);
    }
}

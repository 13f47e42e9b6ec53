package app.meridian.rest;

import static app.meridian.core.person.FieldFlaw.Kind.HOURS_OVERLAP;
import static app.meridian.core.person.FieldFlaw.Kind.HOURS_OVERLAP_OTHER_DAY;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.WeekOverlap;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Weeks as JSON: {@code {"MONDAY": ["09:00-12:00", "13:00-17:00"], "SUNDAY": ["22:00-06:00"]}}. */
final class WeekJson {
    private static final int MOST_HOURS = 12;
    private static final String[] DAYS = Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toArray(String[]::new);

    private WeekJson() {}

    /** In the order of the week, without days off. */
    static Map<String, List<String>> of(WorkingWeek week) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<String> hours = texts(week.startingOn(day));
            if (!hours.isEmpty()) days.put(day.name(), hours);
        }
        return days;
    }

    static List<String> texts(List<Hours> hours) {
        return hours.stream().map(Hours::toString).toList();
    }

    static Optional<WorkingWeek> toDomain(Field week) {
        if (!week.isObject(DAYS)) return Optional.empty();
        Map<DayOfWeek, List<Entry>> days = new EnumMap<>(DayOfWeek.class);
        boolean whole = true;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Field> items = week.at(day.name()).items(MOST_HOURS);
            List<Entry> entries = entries(items);
            whole &= entries.size() == items.size();
            days.put(day, entries);
        }
        boolean apart = areApart(days);
        return whole && apart ? Optional.of(new WorkingWeek(hours(days))) : Optional.empty();
    }

    /** Hours that start on one date, such as those of an extra day; empty, with the flaws noted, if any is wrong. */
    static Optional<List<Hours>> hoursOfOneDay(Field list) {
        List<Field> items = list.items(MOST_HOURS);
        List<Entry> entries = entries(items);
        Map<DayOfWeek, List<Entry>> day = Map.of(DayOfWeek.MONDAY, entries);
        boolean right = areApart(day) && entries.size() == items.size();
        return right ? Optional.of(hours(day).get(DayOfWeek.MONDAY)) : Optional.empty();
    }

    private static List<Entry> entries(List<Field> items) {
        List<Entry> entries = new ArrayList<>();
        items.forEach(item -> hours(item).ifPresent(hours -> entries.add(new Entry(item, hours))));
        return entries;
    }

    private static Optional<Hours> hours(Field item) {
        return item.required().text().flatMap(text -> {
            try {
                return Optional.of(Hours.parse(text));
            } catch (IllegalArgumentException notHours) {
                return item.refuse(FieldFlaw.of(FieldFlaw.Kind.NOT_HOURS, text));
            }
        });
    }

    private static boolean areApart(Map<DayOfWeek, List<Entry>> days) {
        List<WeekOverlap> overlaps = WeekOverlap.in(hours(days));
        overlaps.forEach(each -> days.get(each.day()).get(each.index()).field.refuse(flaw(each)));
        return overlaps.isEmpty();
    }

    private static FieldFlaw flaw(WeekOverlap overlap) {
        String hours = overlap.hours().toString();
        String other = overlap.other().toString();
        return overlap.day() == overlap.otherDay() ? FieldFlaw.of(HOURS_OVERLAP, hours, other)
                : FieldFlaw.of(HOURS_OVERLAP_OTHER_DAY, hours, other, overlap.otherDay().name());
    }

    private static Map<DayOfWeek, List<Hours>> hours(Map<DayOfWeek, List<Entry>> days) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, entries) -> hours.put(day, entries.stream().map(Entry::hours).toList()));
        return hours;
    }

    private record Entry(Field field, Hours hours) {}
}

package app.meridian.store;

import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A week as weekday to hours: {@code {"MONDAY": ["09:00-17:00"]}}. */
final class WeekJson {
    private WeekJson() {}

    static Map<String, List<String>> of(WorkingWeek week) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        week.hours().forEach((day, hours) -> days.put(day.name(), texts(hours)));
        return days;
    }

    static WorkingWeek toDomain(Map<String, List<String>> days) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, texts) -> hours.put(DayOfWeek.valueOf(day), hours(texts)));
        return new WorkingWeek(hours);
    }

    static List<String> texts(List<Hours> hours) {
        return hours.stream().map(Hours::toString).toList();
    }

    static List<Hours> hours(List<String> texts) {
        return texts.stream().map(Hours::parse).toList();
    }
}

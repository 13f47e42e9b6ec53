package app.meridian.core.checkin;

import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the cells of files of scenarios. */
public final class ScenarioWords {
    private ScenarioWords() {}

    /** Such as {@code Mon-Fri 09:00-12:00, 13:00-18:00; Sun 00:00-04:00}, or {@code none}. */
    static WorkingWeek week(String text) {
        if (text.equals("none")) return new WorkingWeek(Map.of());
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split("; ")) {
            int space = part.indexOf(' ');
            List<Hours> hours = hours(part.substring(space + 1));
            weekdays(part.substring(0, space)).forEach(day -> week.put(day, hours));
        }
        return new WorkingWeek(week);
    }

    static List<Hours> hours(String text) {
        return Stream.of(text.split(", ")).map(Hours::parse).toList();
    }

    /** Such as {@code Mon-Fri}, {@code Mon, Wed} or {@code Sun}. */
    static List<DayOfWeek> weekdays(String text) {
        return Stream.of(text.split(", ")).flatMap(span -> {
            String[] ends = span.split("-");
            DayOfWeek first = weekday(ends[0]);
            int length = 1 + Math.floorMod(weekday(ends[ends.length - 1]).getValue() - first.getValue(), 7);
            return Stream.iterate(first, day -> day.plus(1)).limit(length);
        }).toList();
    }

    static DayPart part(String text) {
        return DayPart.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Dates separated by commas; none for an empty cell. */
    static List<LocalDate> dates(String text) {
        return list(text).stream().map(LocalDate::parse).toList();
    }

    /** What is separated by commas; nothing for an empty cell. */
    public static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", "));
    }

    public static <T> Optional<T> maybe(String text, Function<String, T> reading) {
        return text.isEmpty() ? Optional.empty() : Optional.of(reading.apply(text));
    }

    private static DayOfWeek weekday(String shortName) {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(shortName.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow();
    }
}

package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody in the team of {@code due-scenarios.md}.
 *
 * @param zone empty if nobody knows it
 * @param week hours such as {@code 09:00-17:00} for each day on which there are any
 * @param away first and last date of each leave
 * @param region whose holidays they have, by code
 */
public record Member(String name, Optional<ZoneId> zone, Map<DayOfWeek, List<String>> week, List<Leave> away,
        Optional<String> region) {
    /** What the clock of somebody shows whose zone nobody knows. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");

    static Member of(List<String> cells) {
        Optional<ZoneId> zone = Optional.of(cells.get(1)).filter(text -> !text.equals("not known")).map(ZoneId::of);
        return new Member(cells.get(0), zone, week(cells.get(2)), away(cells.get(3)),
                Optional.of(cells.get(4)).filter(text -> !text.isEmpty()));
    }

    public PersonId id() {
        return new PersonId(name.toLowerCase(Locale.ROOT));
    }

    public ZoneId clock() {
        return zone.orElse(DEFAULT_ZONE);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Map<DayOfWeek, List<String>> week(String text) {
        Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split("; ")) {
            String[] days = part.substring(0, part.indexOf(' ')).split("-");
            List<String> hours = List.of(part.substring(part.indexOf(' ') + 1).split(", "));
            DayOfWeek last = day(days[days.length - 1]);
            Stream.iterate(day(days[0]), day -> day.plus(1)).limit(1 + Math.floorMod(
                    last.getValue() - day(days[0]).getValue(), 7)).forEach(day -> week.put(day, hours));
        }
        return week;
    }

    private static DayOfWeek day(String shortName) {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(shortName.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow();
    }

    private static List<Leave> away(String text) {
        List<Leave> away = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String span : text.split(", ")) {
                String[] dates = span.split(" to ");
                away.add(new Leave(LocalDate.parse(dates[0]), DayPart.WHOLE, LocalDate.parse(dates[1]), DayPart.WHOLE));
            }
        }
        return away;
    }
}

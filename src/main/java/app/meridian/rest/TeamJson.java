package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.ClockDay;
import app.meridian.core.team.Crowd;
import app.meridian.core.team.Team;
import app.meridian.core.team.TeamDay;
import app.meridian.text.TeamDayWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A team's day as one reader may see it; instants for machines, texts for the reader. What there is none of is null.
 *
 * @param nowText the reader's clock now
 * @param previous the day before, and {@code next} the day after
 * @param axis every third hour of the reader's clock on that day
 * @param counted how many people's hours are known
 * @param more people who were left out
 * @param neverChange places whose clocks never change
 */
@JsonInclude(NON_NULL)
record TeamJson(String now, String nowText, String zone, String day, String dayText, String dayFrom, String dayUntil,
        boolean today, String previous, String next, boolean twelveHours, List<TickJson> axis, String lead,
        List<String> details, String hidden, List<TeamPersonJson> people, int counted, int more,
        List<StretchJson> stretches, BestJson best, List<FactJson> away, List<ShiftJson> clockChanges,
        String neverChange) {
    private static final int HOURS_APART = 3;

    static TeamJson of(Team team, Reader reader, TeamDayWords words) {
        TeamDay shown = team.day();
        ClockDay day = shown.day();
        ClockWords clock = words.clock();
        return new TeamJson(shown.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                clock.time(shown.now(), reader.zone()), reader.zone().getId(), day.date().toString(),
                clock.fullDay(day.date()), day.from().toString(), day.until().toString(), shown.isToday(),
                known(day.date().minusDays(1)), known(day.date().plusDays(1)), reader.timePattern().contains("a"),
                axis(day, clock), words.lead(), words.details(), words.hidden(),
                shown.people().stream().map(person -> TeamPersonJson.of(person, shown, words)).toList(),
                shown.counted(), team.more(), shown.crowds().stream().map(StretchJson::of).toList(),
                BestJson.of(shown, words),
                shown.outlooks().stream().map(each -> new FactJson(each.person().key(), words.name(each.person()),
                        words.outlook(each))).toList(),
                shown.shifts().stream().map(each -> new ShiftJson(clock.fullDay(each.date()), each.at().toString(),
                        words.shift(each))).toList(),
                words.places(shown.steady()));
    }

    private static String known(LocalDate date) {
        return ClockDay.DATES.contains(date) ? date.toString() : null;
    }

    private static List<TickJson> axis(ClockDay day, ClockWords clock) {
        return IntStream.rangeClosed(0, 24 / HOURS_APART).map(tick -> tick * HOURS_APART)
                .mapToObj(hour -> new TickJson(day.at(hour).toString(),
                        clock.hour(hour == 24 ? LocalTime.MIDNIGHT : LocalTime.of(hour, 0), hour == 24))).toList();
    }

    record TickJson(String at, String text) {}

    record FactJson(String key, String name, String text) {}

    record ShiftJson(String date, String at, String text) {}

    record StretchJson(String from, String until, int count) {
        static StretchJson of(Crowd crowd) {
            return new StretchJson(crowd.interval().from().toString(), crowd.interval().until().toString(),
                    crowd.size());
        }
    }

    /** @param count 0 if no two people work at the same time */
    record BestJson(int count, List<StretchJson> intervals, String text) {
        static BestJson of(TeamDay day, TeamDayWords words) {
            List<Crowd> best = day.best();
            return new BestJson(best.isEmpty() ? 0 : best.get(0).size(), best.stream().map(StretchJson::of).toList(),
                    words.best());
        }
    }
}

package app.meridian.core.duedate;

import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Due dates among people anywhere, near clock changes, with leave and holidays around them. */
final class DuePlans {
    private static final List<String> ZONES = List.of("Europe/Berlin", "Africa/Cairo", "Australia/Lord_Howe",
            "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Los_Angeles", "Pacific/Auckland",
            "Pacific/Apia", "America/St_Johns");
    /** Days near which a clock of one of them changes, or jumps over a day. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 27), LocalDate.of(2027, 3, 28),
            LocalDate.of(2024, 4, 26), LocalDate.of(2027, 4, 4), LocalDate.of(2011, 12, 30), LocalDate.of(2010, 11, 7),
            LocalDate.of(2028, 2, 29));
    private static final List<WorkingWeek> WEEKS = List.of(WorkingWeek.NINE_TO_FIVE,
            WorkingWeek.weekdays(Hours.parse("08:00-12:00"), Hours.parse("13:30-18:00")),
            WorkingWeek.weekdays(Hours.parse("22:00-06:00")), WorkingWeek.weekdays(Hours.parse("00:00-24:00")),
            new WorkingWeek(Map.of(DayOfWeek.SATURDAY, List.of(Hours.parse("20:00-02:00")))),
            new WorkingWeek(Map.of()));

    /** @param moments in order */
    record Plan(LocalDate day, DueTerms terms, List<PersonHours> people, boolean assigned, List<Instant> moments) {

        DueExample example() {
            DueExample example = DueExample.due(day.toString()).terms(terms);
            for (int i = 0; i < people.size(); i++) {
                if (i == 0 && assigned) example.assignee(people.get(i));
                else if (i == 1) example.reporter(people.get(i));
                else example.added(people.get(i));
            }
            return example;
        }
    }

    private DuePlans() {}

    static Arbitrary<Plan> any() {
        Arbitrary<LocalDate> days = Combinators.combine(Arbitraries.of(DAYS), Arbitraries.integers().between(-4, 4))
                .as((day, shift) -> day.plusDays(shift));
        Arbitrary<List<Integer>> hours = Arbitraries.integers().between(-14 * 24 * 4, 7 * 24 * 4).list().ofSize(3);
        return days.flatMap(day -> Combinators.combine(terms(), people(day), Arbitraries.of(true, false), hours)
                .as((terms, people, assigned, quarters) -> new Plan(day, terms, people, assigned,
                        quarters.stream().sorted().map(quarter -> day.atStartOfDay().toInstant(ZoneOffset.UTC)
                                .plusSeconds(quarter * 900L)).toList())));
    }

    private static Arbitrary<DueTerms> terms() {
        Arbitrary<Optional<DueTerms.Time>> times = Combinators.combine(zones(), Arbitraries.integers().between(0, 95))
                .as((zone, quarter) -> new DueTerms.Time(LocalTime.ofSecondOfDay(quarter * 900L), zone)).optional(0.3);
        return Combinators.combine(Arbitraries.of(DueRule.class), zones(), times).as((rule, zone, time) ->
                new DueTerms(rule, Optional.of(zone).filter(it -> rule == DueRule.ZONE), time,
                        DueTerms.STANDARD.dueSoon(), DueTerms.STANDARD.handOver()));
    }

    private static Arbitrary<List<PersonHours>> people(LocalDate day) {
        return calendars(day).list().ofMinSize(1).ofMaxSize(5).map(calendars -> {
            List<PersonHours> people = new ArrayList<>();
            calendars.forEach(each -> people.add(DueExample.somebody("person" + people.size(), each)));
            return people;
        });
    }

    private static Arbitrary<WorkingCalendar> calendars(LocalDate day) {
        Arbitrary<List<Leave>> leave = Combinators.combine(Arbitraries.integers().between(-20, 5),
                Arbitraries.integers().between(0, 80), Arbitraries.of(DayPart.class)).as((from, length, part) ->
                length < 5 ? Leave.of(day.plusDays(from), part)
                        : Leave.days(day.plusDays(from), day.plusDays(from + length))).list().ofMaxSize(2);
        Arbitrary<HolidayCalendar> holidays = Arbitraries.integers().between(-9, 3).set().ofMaxSize(2).map(shifts -> {
            TreeMap<LocalDate, String> days = new TreeMap<>();
            shifts.forEach(shift -> days.put(day.plusDays(shift), "Holiday"));
            return new HolidayCalendar("", days);
        });
        return Combinators.combine(zones(), Arbitraries.of(WEEKS), leave, holidays).as((zone, week, away, off) ->
                new WorkingCalendar(Timeline.always(new ZoneChoice(zone, Origin.of(Origin.Kind.PROFILE))),
                        Timeline.always(week), off, away, List.of(), WorkingCalendar.HALF_DAY));
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }
}

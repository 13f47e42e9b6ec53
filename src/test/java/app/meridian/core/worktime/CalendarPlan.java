package app.meridian.core.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a calendar holds, with dates not yet known: days are counted from the date it will be put around. */
record CalendarPlan(List<Dated<ZoneId>> zones, WorkingWeek week, List<Dated<WorkingWeek>> weeks,
        List<Integer> holidays, List<Away> leave, List<Dated<List<Hours>>> extra, LocalTime halfDay) {
    private static final int ENDLESS = 50_000;

    /** Far from each other, so that a change between them skips or repeats dates, or has an odd length. */
    private static final List<ZoneId> FAR_APART = Stream.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/GMT+12",
            "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia").map(ZoneId::of).toList();

    /** @param reach how many days before and after, @param most how many holidays, absences and extra days */
    static Arbitrary<CalendarPlan> any(int reach, int most) {
        Arbitrary<Integer> days = Arbitraries.integers().between(-reach, reach);
        Arbitrary<ZoneId> zones = Arbitraries.oneOf(Arbitraries.of(FAR_APART), Arbitraries.of(ClockChanges.ZONES));
        return Combinators.combine(dated(days, zones, 2), Weeks.any(), dated(days, Weeks.any(), 2),
                days.list().ofMaxSize(most), Away.any(days).list().ofMaxSize(most),
                dated(days, Weeks.hoursOfADay(), most), halfDays()).as(CalendarPlan::new);
    }

    private static Arbitrary<LocalTime> halfDays() {
        return Arbitraries.of(WorkingCalendar.HALF_DAY, LocalTime.NOON, LocalTime.of(0, 30), LocalTime.MIDNIGHT);
    }

    private static <T> Arbitrary<List<Dated<T>>> dated(Arbitrary<Integer> days, Arbitrary<T> values, int most) {
        Arbitrary<Dated<T>> one = Combinators.combine(days, values).as(Dated::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, one.list().ofMaxSize(most)));
    }

    WorkingCalendar around(LocalDate date, ZoneId zone) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        holidays.forEach(day -> days.put(date.plusDays(day), "Holiday " + day));
        return new WorkingCalendar(timeline(date, choice(zone), zones, CalendarPlan::choice),
                timeline(date, week, weeks, Function.identity()), new HolidayCalendar("SE", days),
                leave.stream().map(each -> each.around(date)).toList(),
                extra.stream().map(each -> new ExtraDay(date.plusDays(each.day), each.value)).toList(), halfDay);
    }

    private static ZoneChoice choice(ZoneId zone) {
        return new ZoneChoice(zone, Origin.of(Origin.Kind.PROFILE));
    }

    private static <T, R> Timeline<R> timeline(
            LocalDate date, R first, List<Dated<T>> changes, Function<T, R> mapping) {
        TreeMap<LocalDate, R> byDate = new TreeMap<>();
        changes.forEach(each -> byDate.put(date.plusDays(each.day), mapping.apply(each.value)));
        return new Timeline<>(first, byDate.entrySet().stream()
                .map(each -> new Timeline.Since<>(each.getKey(), each.getValue())).toList());
    }

    record Dated<T>(int day, T value) {}

    /** @param length how many days later it ends; for a negative length it begins with all time */
    record Away(int day, DayPart fromPart, int length, DayPart toPart) {

        static Arbitrary<Away> any(Arbitrary<Integer> days) {
            Arbitrary<Integer> lengths = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(4, 1), Tuple.of(4, 3),
                    Tuple.of(1, 20), Tuple.of(1, ENDLESS), Tuple.of(1, -1));
            return Combinators.combine(days, Arbitraries.of(DayPart.class), lengths, Arbitraries.of(DayPart.class))
                    .as(Away::new);
        }

        Leave around(LocalDate date) {
            LocalDate from = date.plusDays(day);
            if (length < 0) return new Leave(LocalDate.EPOCH.minusYears(10), fromPart, from, toPart);
            return length == 0 ? Leave.of(from, fromPart) : new Leave(from, fromPart, from.plusDays(length), toPart);
        }
    }
}

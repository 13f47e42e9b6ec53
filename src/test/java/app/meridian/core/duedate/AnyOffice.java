package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.ZoneSetting;
import app.meridian.core.subject.OneProject;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A moment at which Aiko and Ben have due days, near a date on which clocks do something odd.
 *
 * @param rule and its zone
 * @param time that half of the issues have
 */
record AnyOffice(Instant now, ProfileFields aiko, ProfileFields ben, Rule rule, DueTime time, Duration soon) {
    private static final Arbitrary<String> ZONES = Arbitraries.of("Asia/Tokyo", "Europe/Berlin", "Pacific/Kiritimati",
            "Pacific/Pago_Pago", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Etc/GMT+12",
            "Africa/Cairo", "Mars/Base");
    /** Clocks change, a date is skipped or lasts an hour longer; or nothing happens at all. */
    private static final Arbitrary<LocalDate> DATES = Arbitraries.of("2026-11-25", "2010-11-06", "2011-12-29",
            "2026-04-05", "2024-04-26", "2026-10-25").map(LocalDate::parse);
    private static final Arbitrary<WorkingWeek> WEEKS = Arbitraries.of(WorkingWeek.NINE_TO_FIVE,
            WorkingWeek.weekdays(Hours.parse("22:00-06:00")), WorkingWeek.weekdays(Hours.parse("00:00-24:00")),
            new WorkingWeek(Map.of()), WorkingWeek.weekdays(Hours.parse("23:30-00:30"), Hours.parse("12:00-12:01")));

    record Rule(DueRule rule, String zone) {}

    static Arbitrary<AnyOffice> any() {
        return DATES.flatMap(date -> Combinators.combine(moments(date), profiles(date), profiles(date), rules(),
                times(), Arbitraries.of(1, 8, 30).map(Duration::ofHours)).as(AnyOffice::new));
    }

    private static Arbitrary<Instant> moments(LocalDate date) {
        Instant midnight = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(-200, 200).map(it -> it * 900)),
                Tuple.of(1, Arbitraries.longs().between(-180_000, 180_000))).map(midnight::plusSeconds);
    }

    private static Arbitrary<Rule> rules() {
        return Combinators.combine(Arbitraries.of(DueRule.class), ZONES).as(Rule::new);
    }

    private static Arbitrary<DueTime> times() {
        return Combinators.combine(Arbitraries.integers().between(0, 95), ZONES).as((quarter, zone) ->
                new DueTime(LocalTime.MIDNIGHT.plusMinutes(15L * quarter), zone, SmallCompany.DARA));
    }

    private static Arbitrary<ProfileFields> profiles(LocalDate date) {
        Arbitrary<Integer> days = Arbitraries.integers().between(-4, 8);
        Arbitrary<List<Leave>> leave = Combinators.combine(days, Arbitraries.of(0, 1, 20, 500, 90_000),
                Arbitraries.of(DayPart.class)).as((day, length, part) -> length == 0
                        ? Leave.of(date.plusDays(day), part) : Leave.days(date.plusDays(day),
                        date.plusDays((long) day + length))).list().ofMaxSize(2);
        Arbitrary<List<ExtraDay>> extra = days.map(day ->
                new ExtraDay(date.plusDays(day), List.of(Hours.parse("10:00-12:00")))).list().ofMaxSize(1);
        return Combinators.combine(zones(date, days), WEEKS, leave, extra, Arbitraries.of(false, false, true))
                .as((zones, week, away, more, hidden) -> new ProfileFields(zones, weeks(week),
                        Optional.of("US"), away, more, hidden));
    }

    private static List<WeekSetting> weeks(WorkingWeek week) {
        return List.of(new WeekSetting(Optional.empty(), Optional.of(week)));
    }

    private static Arbitrary<List<ZoneSetting>> zones(LocalDate date, Arbitrary<Integer> days) {
        Arbitrary<List<ZoneSetting>> moves = Combinators.combine(days, ZONES)
                .as((day, zone) -> new ZoneSetting(Optional.of(date.plusDays(day)), Optional.of(zone)))
                .list().ofMaxSize(1);
        return Combinators.combine(ZONES, moves).as((zone, later) -> Stream.concat(
                Stream.of(SmallCompany.always(zone)), later.stream()).toList());
    }

    /** With issues of both and of nobody, on each day around the moment and some far ahead. */
    DueOffice office() {
        DueOffice office = new DueOffice().at(now.toString()).profile(SmallCompany.AIKO, aiko)
                .profile(SmallCompany.BEN, ben);
        boolean zoned = rule.rule() == DueRule.ZONE;
        office.set(new DueSettings(OneProject.DEMO, 0, true, rule.rule(),
                Optional.of(rule.zone()).filter(zone -> zoned), soon, Optional.empty()));
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        for (long n : new long[] {-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 19, 20, 21, 399, 400, 401, 499, 503, 5_000}) {
            issue(office, 100 + n, Optional.of(SmallCompany.AIKO), today.plusDays(n));
            issue(office, 10_100 + n, Optional.of(SmallCompany.BEN), today.plusDays(n));
            issue(office, 20_100 + n, Optional.empty(), today.plusDays(n));
        }
        return office;
    }

    private void issue(DueOffice office, long id, Optional<PersonId> assignee, LocalDate day) {
        office.reported(2 * id, assignee, day.toString()).reported(2 * id + 1, assignee, day.toString())
                .time(2 * id, time.time().toString(), time.zone());
    }
}

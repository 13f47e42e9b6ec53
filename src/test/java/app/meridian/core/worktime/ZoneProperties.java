package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.ClockChanges.ClockChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Every clock change of every zone is counted as walking over it finds, and every zone is known. */
@AddLifecycleHook(Tries.class)
class ZoneProperties {
    private static final List<WorkingWeek> WEEKS = List.of(Weeks.everyDay("00:00-02:30", "22:30-24:00"),
            Weeks.everyDay("23:00-01:00", "02:30-09:00"), Weeks.ALWAYS);

    @Example
    void everyClockChangeIsCrossedExactly() {
        List<ClockChange> changes = shuffled(ClockChanges.all().stream()
                .collect(Collectors.toMap(ZoneProperties::what, Function.identity(), (one, same) -> one)).values());
        assertThat(changes).hasSizeGreaterThan(20_000);

        for (int i = 0; i < Tries.atMost(changes.size()); i++) cross(changes.get(i), WEEKS.get(i % WEEKS.size()));
    }

    @Example
    void everyZoneHasWorkingDays() {
        for (ZoneId zone : shuffled(ClockChanges.ZONES).subList(0, Tries.atMost(ClockChanges.ZONES.size()))) {
            WorkingTime time = WorkingTime.of(WorkingCalendar.of(zone, WorkingWeek.NINE_TO_FIVE));
            Instant noon = time.firstAt(LocalDate.of(2026, 11, 25), LocalTime.NOON);

            assertThat(time.zoneAt(noon)).isEqualTo(zone);
            assertThat(time.at(noon)).as(zone.getId()).contains(
                    new Interval(noon.minus(Duration.ofHours(3)), noon.plus(Duration.ofHours(5))));
        }
    }

    /** Zones with the same rules are crossed once. */
    private static Object what(ClockChange change) {
        return List.of(change.zone().getRules(), change.change());
    }

    private static void cross(ClockChange change, WorkingWeek week) {
        DateSpan dates = Cases.span(change.date().minusDays(1), change.date().plusDays(2));
        WorkingCalendar calendar = WorkingCalendar.of(change.zone(), week);
        WorkingTime time = WorkingTime.of(calendar, dates);
        Oracle oracle = Oracle.of(calendar, dates);
        Interval span = oracle.span();

        assertThat(time.span()).as("%s", change).isEqualTo(span);
        assertThat(time.intervals(span.from(), span.until())).as("%s", change)
                .isEqualTo(oracle.intervals(span.from(), span.until()));
        for (LocalDate date : dates.first().datesUntil(dates.last().plusDays(1)).toList()) {
            assertThat(time.deadline(date)).as("%s", change).isEqualTo(oracle.deadline(date));
            assertThat(time.workingDay(date)).as("%s", change).isEqualTo(oracle.workingDay(date));
            assertThat(time.firstAt(date, LocalTime.NOON)).as("%s", change)
                    .isEqualTo(oracle.firstAt(date, LocalTime.NOON));
        }
    }

    private static <T> List<T> shuffled(Collection<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(0));
        return shuffled;
    }
}

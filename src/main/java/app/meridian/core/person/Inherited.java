package app.meridian.core.person;

import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What holds for one person who has set nothing.
 *
 * @param preference the zone chosen in the product
 * @param defaults the administrators', the first that says something counts
 * @param lastResort the product's default zone
 */
record Inherited(Optional<Sourced<ZoneId>> preference, List<Sourced<HoursDefaults>> defaults,
        Sourced<ZoneId> lastResort) {

    /** A zone that this JVM does not know counts as not set (rule W9). */
    ZoneChoice zone() {
        Sourced<ZoneId> zone = preference
                .or(() -> said(row -> row.zone().flatMap(ZoneIds::parse)).findFirst())
                .orElse(lastResort);
        return new ZoneChoice(zone.value(), zone.origin());
    }

    Sourced<WorkingWeek> week() {
        return said(HoursDefaults::week).findFirst()
                .orElse(Sourced.of(WorkingWeek.NINE_TO_FIVE, Origin.Kind.BUILT_IN));
    }

    /** The first of these that exists counts; the last always does. */
    List<Sourced<String>> regions() {
        return Stream.concat(said(HoursDefaults::region),
                Stream.of(Sourced.of(HolidayRegions.NONE, Origin.Kind.BUILT_IN))).toList();
    }

    /** The company's: one for everybody, whatever they have set (rule W2). */
    LocalTime halfDay() {
        return defaults.stream().map(Sourced::value).filter(row -> row.scope() instanceof Scope.Company)
                .flatMap(row -> row.halfDay().stream()).findFirst().orElse(WorkingCalendar.HALF_DAY);
    }

    private <T> Stream<Sourced<T>> said(Function<HoursDefaults, Optional<T>> field) {
        return defaults.stream()
                .flatMap(row -> field.apply(row.value()).map(value -> new Sourced<>(value, row.origin())).stream());
    }
}

package app.meridian.core.person;

import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.Timeline.Since;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one person has said, laid over what they inherit. */
record Said(Profile profile, Inherited inherited) {

    PersonId person() {
        return profile.person();
    }

    private ProfileFields fields() {
        return profile.fields();
    }

    Timeline<ZoneChoice> zones() {
        return timeline(fields().zones(), ZoneSetting::from, Said::chosen, inherited.zone());
    }

    /** An id that this JVM does not know counts as not set (rule W9). */
    private static Optional<ZoneChoice> chosen(ZoneSetting setting) {
        return setting.zone().flatMap(ZoneIds::parse)
                .map(zone -> new ZoneChoice(zone, Origin.of(Origin.Kind.PROFILE)));
    }

    Timeline<Sourced<WorkingWeek>> weeks() {
        return timeline(fields().weeks(), WeekSetting::from,
                setting -> setting.week().map(week -> Sourced.of(week, Origin.Kind.PROFILE)), inherited.week());
    }

    /** The first of these that exists counts; the last always does. */
    List<Sourced<String>> regions() {
        return Stream.concat(
                fields().region().map(code -> Sourced.of(code, Origin.Kind.PROFILE)).stream(),
                inherited.regions().stream()).toList();
    }

    PersonHours hours(HolidayRegions.Lookup holidays, Instant now) {
        Sourced<String> region = regions().stream().filter(each -> holidays.exists(each.value())).findFirst()
                .orElseThrow();
        Timeline<ZoneChoice> zones = zones();
        Timeline<Sourced<WorkingWeek>> weeks = weeks();
        LocalDate today = now.atZone(ZoneInForce.at(zones, now).zone()).toLocalDate();
        WorkingCalendar calendar = new WorkingCalendar(zones, withoutOrigins(weeks), holidays.of(region.value()),
                fields().leave(), fields().extraDays(), inherited.halfDay());
        return new PersonHours(person(), calendar, weeks.on(today).origin(), region.value(), region.origin(),
                fields().hidden(), profile.version() > 0);
    }

    private static <S, T> Timeline<T> timeline(List<S> settings, Function<S, Optional<LocalDate>> from,
            Function<S, Optional<T>> value, T inherited) {
        T first = settings.stream().filter(each -> from.apply(each).isEmpty()).findFirst()
                .flatMap(value).orElse(inherited);
        return new Timeline<>(first, settings.stream()
                .flatMap(each -> from.apply(each).map(date -> new Since<>(date, value.apply(each).orElse(inherited)))
                        .stream()).toList());
    }

    private static Timeline<WorkingWeek> withoutOrigins(Timeline<Sourced<WorkingWeek>> weeks) {
        return new Timeline<>(weeks.first().value(), weeks.changes().stream()
                .map(change -> new Since<>(change.from(), change.value().value())).toList());
    }
}

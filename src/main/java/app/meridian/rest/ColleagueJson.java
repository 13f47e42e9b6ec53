package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.PersonHours;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.Presence;
import app.meridian.core.team.Schedule;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person as one reader may see them. What the reader may not see, or what is not so, is null.
 *
 * @param now on the person's clock
 * @param week in force today
 * @param awayUntil last date of an absence that is now, whatever its reason
 * @param back when somebody who is away works again
 * @param holiday today's, by name
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"key", "name", "zone", "zoneSource", "now", "hidden", "week", "working", "awayUntil", "back",
    "holiday"})
record ColleagueJson(String key, String name, String zone, Origin.Kind zoneSource, String now, boolean hidden,
        Map<String, List<String>> week, Boolean working, String awayUntil, String back, String holiday) {

    /** @param dates that the hours were looked up for */
    static ColleagueJson of(Colleague colleague, DateSpan dates, Reader reader, Instant now) {
        PersonHours hours = colleague.hours();
        ZonedDateTime local = now.truncatedTo(ChronoUnit.SECONDS).atZone(hours.zoneAt(now).zone());
        LocalDate today = local.toLocalDate();
        Schedule schedule = Schedule.of(hours, dates, reader.person().orElseThrow());
        Presence presence = schedule.at(now);
        boolean away = presence.kind() == Presence.Kind.AWAY;
        boolean shown = colleague.showsHours();
        Optional<Instant> back = presence.change().filter(at -> away);
        return new ColleagueJson(colleague.person().id().key(), colleague.person().fullName().orElse(""),
                local.getZone().getId(), hours.zoneAt(now).origin().kind(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), hours.hidden(),
                shown ? WeekJson.of(hours.calendar().weeks().on(today)) : null,
                shown ? presence.kind() == Presence.Kind.WORKING : null,
                away ? back.map(schedule::dateAt).map(on -> lastBefore(on, today)).or(() -> lastLeave(hours, today))
                        .map(LocalDate::toString).orElse(null) : null,
                shown ? back.map(Instant::toString).orElse(null) : null,
                hours.calendar().holidays().days().get(today));
    }

    private static LocalDate lastBefore(LocalDate back, LocalDate today) {
        return back.isAfter(today) ? back.minusDays(1) : today;
    }

    /** Of somebody who does not come back as far as is known. */
    private static Optional<LocalDate> lastLeave(PersonHours hours, LocalDate today) {
        return hours.calendar().leave().stream().map(Leave::to).filter(last -> !last.isBefore(today))
                .max(LocalDate::compareTo);
    }
}

package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.Absence;
import app.meridian.core.person.Absences;
import app.meridian.core.person.Colleague;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingTime;
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
 * @param awayUntil date on which somebody who is away now works again, or is no longer on leave if they never do
 * @param back when somebody who is away works again
 * @param holiday today's, by name
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"key", "name", "zone", "zoneSource", "now", "hidden", "week", "working", "awayUntil", "back",
    "holiday"})
record ColleagueJson(String key, String name, String zone, Origin.Kind zoneSource, String now, boolean hidden,
        Map<String, List<String>> week, Boolean working, String awayUntil, String back, String holiday) {

    static ColleagueJson of(Colleague colleague, Instant now) {
        PersonHours hours = colleague.hours();
        ZonedDateTime local = now.truncatedTo(ChronoUnit.SECONDS).atZone(hours.zoneAt(now).zone());
        LocalDate today = local.toLocalDate();
        WorkingTime time = WorkingTime.of(hours.calendar());
        boolean shown = colleague.showsHours();
        Optional<Absence> absence = new Absences(time, shown).at(now);
        return new ColleagueJson(colleague.person().id().key(), colleague.person().fullName().orElse(""),
                local.getZone().getId(), hours.zoneAt(now).origin().kind(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), hours.hidden(),
                shown ? WeekJson.of(hours.calendar().weeks().on(today)) : null,
                shown ? time.isWorking(now) : null,
                absence.map(it -> it.backOn().orElseGet(() -> it.last().plusDays(1)).toString()).orElse(null),
                absence.flatMap(Absence::back).map(Instant::toString).orElse(null),
                hours.calendar().holidays().days().get(today));
    }
}

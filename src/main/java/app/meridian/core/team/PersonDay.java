package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import app.meridian.core.worktime.Interval;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One person's part of a team's day.
 *
 * @param you whether it is the reader
 * @param zone in force now, or at the start of the day if that is another one
 * @param work within the day, in order; empty if hidden
 * @param away the hours lost to leave within the day, in order; empty if hidden
 * @param presence now, whatever day is looked at
 */
public record PersonDay(Person person, boolean you, ZoneId zone, List<Interval> work, List<Interval> away,
        Presence presence, Optional<DayMark> mark, boolean hidden) {

    public PersonDay {
        requireNonNull(person, "person");
        requireNonNull(zone, "zone");
        work = List.copyOf(work);
        away = List.copyOf(away);
        requireNonNull(presence, "presence");
        requireNonNull(mark, "mark");
    }
}

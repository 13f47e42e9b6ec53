package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Absence;
import app.meridian.core.person.Holiday;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import java.util.List;

/**
 * When somebody is not there in the days to come, without the reason for leave.
 *
 * @param absences in order, uncut
 * @param holidays in order, without those on which nothing would be worked anyway
 */
public record Outlook(PersonId person, List<Absence> absences, List<Holiday> holidays) {
    /** How many dates are looked at after the first. */
    public static final int DAYS = 14;

    public Outlook {
        requireNonNull(person, "person");
        absences = List.copyOf(absences);
        holidays = List.copyOf(holidays);
    }

    /** Of the day and the two weeks after it. */
    static Outlook of(Schedule schedule, ClockDay day) {
        DateSpan dates = new DateSpan(day.date(), day.date().plusDays(DAYS));
        return new Outlook(schedule.id(), schedule.absences().within(dates), schedule.absences().holidays(dates)
                .stream().filter(holiday -> schedule.isHoliday(holiday.date())).toList());
    }

    public boolean isEmpty() {
        return absences.isEmpty() && holidays.isEmpty();
    }
}

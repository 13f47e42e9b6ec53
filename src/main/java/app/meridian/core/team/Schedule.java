package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Absence;
import app.meridian.core.person.Absences;
import app.meridian.core.person.Colleague;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When one person works and when they are away, made ready for the questions of a view. */
public final class Schedule {
    private final Colleague colleague;
    private final WorkingTime time;
    private final WorkingTime withoutLeave;
    private final Absences absences;

    private Schedule(Colleague colleague) {
        WorkingCalendar calendar = colleague.hours().calendar();
        this.colleague = colleague;
        this.time = WorkingTime.of(calendar);
        this.withoutLeave = calendar.leave().isEmpty() ? time : WorkingTime.of(calendar.withLeave(List.of()));
        this.absences = new Absences(time, colleague.showsHours());
    }

    public static Schedule of(Colleague colleague) {
        return new Schedule(requireNonNull(colleague, "colleague"));
    }

    public Person person() {
        return colleague.person();
    }

    public PersonId id() {
        return colleague.person().id();
    }

    public boolean isReader() {
        return colleague.self();
    }

    /** Whether the reader may know where the person is and when they are away, but not their hours (rule P2). */
    public boolean isHidden() {
        return !colleague.showsHours();
    }

    public WorkingTime time() {
        return time;
    }

    public Absences absences() {
        return absences;
    }

    public ZoneId zoneAt(Instant instant) {
        return time.zoneAt(instant);
    }

    public LocalDate dateAt(Instant instant) {
        return instant.atZone(zoneAt(instant)).toLocalDate();
    }

    /** The hours of the person's week that are lost to leave, for whatever reason, in {@code [from, until)}. */
    public List<Interval> away(Instant from, Instant until) {
        return Intervals.subtract(withoutLeave.intervals(from, until), time.intervals(from, until));
    }

    /** Whether all hours that the person would work on the date are lost to leave. */
    public boolean isAwayOn(LocalDate date) {
        return time.on(date).isEmpty() && !withoutLeave.on(date).isEmpty();
    }

    /** Whether the person has hours on the date, be they lost to leave or not. */
    public boolean wouldWorkOn(LocalDate date) {
        return !withoutLeave.on(date).isEmpty();
    }

    /** Whether a holiday takes the date from the person's week; of hidden people, whether it is one at all. */
    public boolean isHoliday(LocalDate date) {
        boolean holiday = time.calendar().holidays().days().containsKey(date);
        return holiday && (isHidden() || weekHasHoursOn(date) && time.on(date).isEmpty());
    }

    /** Whether the person's week has no hours on the date, nothing is added, and no leave covers it either. */
    public boolean isDayOff(LocalDate date) {
        boolean onLeave = time.calendar().leave().stream()
                .anyMatch(leave -> !date.isBefore(leave.from()) && !date.isAfter(leave.to()));
        return !weekHasHoursOn(date) && !wouldWorkOn(date) && !onLeave;
    }

    /** What the person does at the instant, and what comes next. */
    public Presence at(Instant instant) {
        Optional<Absence> absence = absences.at(instant);
        if (absence.isPresent()) return Presence.away(absence.get().backOn());
        if (isHidden()) return Presence.HIDDEN;
        Optional<Instant> end = time.at(instant).map(Interval::until);
        return end.map(Presence::workingUntil).orElseGet(() -> Presence.off(time.next(instant).map(Interval::from)));
    }

    private boolean weekHasHoursOn(LocalDate date) {
        return !time.calendar().weeks().on(date).on(date.getDayOfWeek()).isEmpty();
    }
}

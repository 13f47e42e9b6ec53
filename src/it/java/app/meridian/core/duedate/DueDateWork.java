package app.meridian.core.duedate;

import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.Colleague;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is to be done for a due date once everybody's hours have been read. Stands here as only the core can do it. */
public final class DueDateWork {
    private final DuePeople.Seen seen;
    private final Instant now;

    /** @param calendars of assignee, who reads too, reporter, and whoever has been added */
    public DueDateWork(List<WorkingCalendar> calendars, Instant now) {
        List<DuePeople.Part> people = IntStream.range(0, calendars.size())
                .mapToObj(number -> part(number, calendars.get(number))).toList();
        seen = new DuePeople.Seen(Optional.of(people.get(0).colleague().hours()), people, ZoneOffset.UTC);
        this.now = now;
    }

    /** Makes the calendars ready, and a report of them. */
    public DueReport report(LocalDate day) {
        return DueReports.of(new DueQuestion(day, DueTerms.STANDARD, now, DueQuestion.Warned.EVERYBODY,
                seen.reader().orElseThrow(), seen.over(Reach.of(day, day, now)), DueQuestion.Assignment.TAKEN));
    }

    /** The same, with the nearest fair date and all there is to show. */
    public DueVerdict check(LocalDate day) {
        return new ConsideredDate(day, now, true, DueTerms.STANDARD, Involvement.NOBODY)
                .verdict(seen, DueQuestion.Assignment.TAKEN);
    }

    private static DuePeople.Part part(int number, WorkingCalendar calendar) {
        PersonId id = new PersonId("person" + number);
        Origin profile = Origin.of(Origin.Kind.PROFILE);
        PersonHours hours = new PersonHours(id, calendar, profile, "none", profile, false, true);
        Role role = number == 0 ? Role.ASSIGNEE : number == 1 ? Role.REPORTER : Role.ADDED;
        return new DuePeople.Part(new Colleague(new Person(id, Optional.of(id.key())), hours, number == 0, true), role);
    }
}

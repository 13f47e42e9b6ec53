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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A due date whose people are named one after another; whoever is named as reader reads. */
final class DueExample {
    private final LocalDate day;
    private final List<Somebody> people = new ArrayList<>();
    private DueTerms terms = DueTerms.STANDARD;
    private Optional<PersonHours> reader = Optional.empty();
    private DueQuestion.Assignment assignment = DueQuestion.Assignment.NOBODY;
    private DueQuestion.Warned warned = DueQuestion.Warned.EVERYBODY;

    private record Somebody(PersonHours hours, Role role) {}

    private DueExample(LocalDate day) {
        this.day = day;
    }

    static DueExample due(String day) {
        return new DueExample(LocalDate.parse(day));
    }

    /** Somebody who says so in their profile. */
    static PersonHours somebody(String name, WorkingCalendar calendar) {
        return somebody(name, calendar, false);
    }

    static PersonHours hidden(PersonHours hours) {
        return somebody(hours.person().key(), hours.calendar(), true);
    }

    private static PersonHours somebody(String name, WorkingCalendar calendar, boolean hidden) {
        Origin profile = Origin.of(Origin.Kind.PROFILE);
        PersonId id = new PersonId(name.toLowerCase(Locale.ROOT));
        return new PersonHours(id, calendar, profile, "none", profile, hidden, true);
    }

    DueExample assignee(PersonHours hours) {
        assignment = DueQuestion.Assignment.TAKEN;
        return with(hours, Role.ASSIGNEE);
    }

    DueExample reporter(PersonHours hours) {
        return with(hours, Role.REPORTER);
    }

    DueExample added(PersonHours... hours) {
        for (PersonHours each : hours) with(each, Role.ADDED);
        return this;
    }

    /** Whoever reads is involved only if they are named otherwise too. */
    DueExample reader(PersonHours hours) {
        reader = Optional.of(hours);
        return this;
    }

    DueExample by(DueRule rule) {
        return terms(new DueTerms(rule, Optional.empty(), terms.time(), terms.dueSoon(), terms.handOver()));
    }

    DueExample byEndOfDayIn(String zone) {
        return terms(new DueTerms(
                DueRule.ZONE, Optional.of(ZoneId.of(zone)), terms.time(), terms.dueSoon(), terms.handOver()));
    }

    DueExample at(String time, String zone) {
        return terms(terms.withTime(new DueTerms.Time(LocalTime.parse(time), ZoneId.of(zone))));
    }

    DueExample terms(DueTerms changed) {
        terms = changed;
        return this;
    }

    DueExample assignedTo(DueQuestion.Assignment changed) {
        assignment = changed;
        return this;
    }

    DueExample considered() {
        warned = DueQuestion.Warned.WHO_SHOW_THEIR_HOURS;
        return this;
    }

    DueExample resolved() {
        warned = DueQuestion.Warned.NOBODY;
        return this;
    }

    DueReport reportAt(String now) {
        return DueReports.of(question(Instant.parse(now)));
    }

    /** What there is to say to one of the people. */
    PersonDue at(String now, PersonHours person) {
        return reportAt(now).people().stream().filter(each -> each.person().id().equals(person.person()))
                .findFirst().orElseThrow();
    }

    DueTrace traceAt(String now, PersonHours person) {
        DueQuestion question = question(Instant.parse(now));
        return DueTraces.of(question, DueTraces.axis(DueReports.of(question))).get(person.person());
    }

    FairDates.Fairness fairAt(String now) {
        return FairDates.of(question(Instant.parse(now)));
    }

    DueQuestion question(Instant now) {
        PersonHours reading = reader.orElseGet(() -> people.get(0).hours);
        LocalDate last = FairDates.searched(day, Reach.today(now).plusDays(1)).last();
        List<Concerned> concerned = people.stream().map(each -> new Concerned(colleague(each.hours, reading), each.role,
                Reach.of(day, last, now))).toList();
        return new DueQuestion(day, terms, now, warned, reading, concerned, assignment);
    }

    private DueExample with(PersonHours hours, Role role) {
        people.add(new Somebody(hours, role));
        return this;
    }

    private static Colleague colleague(PersonHours hours, PersonHours reader) {
        boolean self = hours.person().equals(reader.person());
        Person person = new Person(hours.person(), Optional.of(hours.person().key()));
        return new Colleague(person, hours, self, self || !hours.hidden());
    }
}

package app.meridian.core.duedate;

import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.Colleague;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.team.Schedule;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A due date of the people of the screens, for tests of how it is told; the reader is one of them, or looks on. */
public final class DueSample {
    private final LocalDate day;
    private final Instant now;
    private final Schedule reader;
    private final List<Part> parts = new ArrayList<>();
    private DueTerms terms = DueTerms.STANDARD;
    private boolean resolved;
    private DueQuestion.Warned warned = DueQuestion.Warned.EVERYBODY;

    private record Part(Schedule schedule, Role role) {}

    private DueSample(LocalDate day, Instant now, Schedule reader) {
        this.day = day;
        this.now = now;
        this.reader = reader;
    }

    public static DueSample due(String day, Instant now, Schedule reader) {
        return new DueSample(LocalDate.parse(day), now, reader);
    }

    public Schedule reader() {
        return reader;
    }

    public DueSample assignee(Schedule schedule) {
        return with(schedule, Role.ASSIGNEE);
    }

    public DueSample reporter(Schedule schedule) {
        return with(schedule, Role.REPORTER);
    }

    public DueSample added(Schedule... schedules) {
        for (Schedule each : schedules) with(each, Role.ADDED);
        return this;
    }

    public DueSample at(String time, String zone) {
        terms = terms.withTime(new DueTerms.Time(LocalTime.parse(time), ZoneId.of(zone)));
        return this;
    }

    public DueSample by(DueRule rule, Optional<String> zone) {
        terms = new DueTerms(rule, zone.map(ZoneId::of), Optional.empty(), terms.dueSoon(), terms.handOver());
        return this;
    }

    public DueSample resolved() {
        resolved = true;
        return this;
    }

    /** Whoever hides their hours shows the deadline alone. */
    public DueSample considered() {
        warned = DueQuestion.Warned.WHO_SHOW_THEIR_HOURS;
        return this;
    }

    public DueReport report() {
        return DueReports.of(question());
    }

    public Map<PersonId, DueTrace> traces() {
        return DueTraces.of(question(), axis());
    }

    public Optional<Interval> axis() {
        return DueTraces.axis(report());
    }

    public DueVerdict verdict() {
        FairDates.Fairness fair = FairDates.of(question());
        return new DueVerdict(DueVerdict.State.JUDGED, now, reader.zoneAt(now), Optional.of(report()),
                fair.unfairTo(), fair.leftOut(), fair.nearest(), axis(), traces());
    }

    private DueQuestion question() {
        LocalDate last = FairDates.searched(day, Reach.today(now).plusDays(1)).last();
        List<Concerned> people = parts.stream().map(part ->
                new Concerned(colleague(part.schedule), part.role, Reach.of(day, last, now))).toList();
        boolean taken = parts.stream().anyMatch(part -> part.role == Role.ASSIGNEE);
        return new DueQuestion(day, terms, now, resolved ? DueQuestion.Warned.NOBODY : warned, hours(reader), people,
                taken ? DueQuestion.Assignment.TAKEN : DueQuestion.Assignment.NOBODY);
    }

    private Colleague colleague(Schedule schedule) {
        boolean self = schedule.id().equals(reader.id());
        return new Colleague(schedule.person(), hours(schedule), self, self || !schedule.isHidden());
    }

    private static PersonHours hours(Schedule schedule) {
        Person person = schedule.person();
        Origin profile = Origin.of(Origin.Kind.PROFILE);
        return new PersonHours(person.id(), schedule.time().calendar(), profile, "none", profile,
                schedule.isHidden(), true);
    }

    private DueSample with(Schedule schedule, Role role) {
        parts.add(new Part(schedule, role));
        return this;
    }
}

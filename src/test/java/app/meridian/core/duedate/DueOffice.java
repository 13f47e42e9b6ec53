package app.meridian.core.duedate;

import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.worktime.Leave;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The small company with issues that are due. Aiko works in Tokyo, Ben in Berlin, 9 to 5; Ben searches. */
final class DueOffice {
    final SmallCompany company = new SmallCompany();
    final InMemoryDueStore store = new InMemoryDueStore();
    final FewCandidates candidates = new FewCandidates();
    private Instant now = SmallCompany.NOW;
    private Circles circles = company.circles;

    DueOffice() {
        company.save(SmallCompany.AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        company.save(SmallCompany.BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));
    }

    DueOffice at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Somebody who shares the office with Aiko and Ben, but may not use the product. */
    DueOffice customer(PersonId person) {
        circles = new FewCircles(Map.of("office", List.of(SmallCompany.AIKO, SmallCompany.BEN, person)),
                SmallCompany.DARA, Set.of(person));
        return this;
    }

    DueOffice due(long issue, PersonId assignee, String day) {
        return due(issue, Optional.of(assignee), day, OneProject.DEMO);
    }

    DueOffice due(long issue, Optional<PersonId> assignee, String day, Container project) {
        candidates.add(new DueCandidate(issue, project, LocalDate.parse(day), assignee));
        return this;
    }

    /** Ben has reported it. */
    DueOffice reported(long issue, Optional<PersonId> assignee, String day) {
        candidates.addReported(new DueCandidate(issue, OneProject.DEMO, LocalDate.parse(day), assignee));
        return this;
    }

    DueOffice time(long issue, String time, String zone) {
        DueAdditions none = DueAdditions.none(new Subject(SubjectType.ISSUE, issue));
        DueTime set = new DueTime(LocalTime.parse(time), zone, SmallCompany.DARA);
        store.save(SmallCompany.DARA, new DueAdditions(none.subject(), 0, Optional.of(set), List.of()), now);
        return this;
    }

    DueOffice rule(Container project, DueRule rule, String zone) {
        return set(new DueSettings(project, 0, true, rule, Optional.of(zone).filter(id -> !id.isEmpty()),
                DueSettings.DUE_SOON, Optional.empty()));
    }

    DueOffice set(DueSettings settings) {
        store.save(SmallCompany.DARA, settings, now).orElseThrow();
        return this;
    }

    /** Over what the person has said before. */
    DueOffice leave(PersonId person, String from, String to) {
        ProfileFields said = company.profiles.find(List.of(person)).get(person).fields();
        List<Leave> leave = List.of(Leave.days(LocalDate.parse(from), LocalDate.parse(to)));
        return profile(person, new ProfileFields(
                said.zones(), said.weeks(), said.region(), leave, said.extraDays(), said.hidden()));
    }

    DueOffice profile(PersonId person, ProfileFields fields) {
        company.profiles.save(person, person, fields, 1, now).orElseThrow();
        return this;
    }

    /** The issues that Ben finds, in order. */
    List<Long> finds(DueFilter filter) {
        return finds(Optional.of(SmallCompany.BEN), filter);
    }

    List<Long> finds(Optional<PersonId> searcher, DueFilter filter) {
        List<Long> found = new ArrayList<>();
        Colleagues colleagues = new Colleagues(company.hours, circles, company.people);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        new DueSearch(candidates, store, company.hours, colleagues, clock).find(searcher, filter, found::add);
        return found;
    }

    /** What the panel would say to Ben of each issue, all of which he has reported. */
    Map<Long, DueReport> reports() {
        Colleagues colleagues = new Colleagues(company.hours, circles, company.people);
        DuePeople people = new DuePeople(colleagues, company.containers, company.people);
        Map<Long, DueReport> reports = new TreeMap<>();
        candidates.all().forEach(each -> {
            Subject issue = new Subject(SubjectType.ISSUE, each.issue());
            DueItem item = new DueItem(issue, each.project(), Optional.of(each.dueDay()), each.assignee(),
                    Optional.of(SmallCompany.BEN), Optional.empty());
            DueService service = new DueService(new OneDueItem(item, SmallCompany.DARA), store,
                    new OneSubject(issue, SmallCompany.DARA), people, Clock.fixed(now, ZoneOffset.UTC));
            DueAnswer answer = service.of(Optional.of(SmallCompany.BEN), Locale.ENGLISH, issue, DueView.NOW);
            reports.put(each.issue(), answer.report().orElseThrow());
        });
        return reports;
    }

    static DueFilter within(String length) {
        return new DueFilter.Within(Duration.parse("PT" + length), DueFilter.Whose.ASSIGNEE);
    }

    static DueFilter mine(String length) {
        return new DueFilter.Within(Duration.parse("PT" + length), DueFilter.Whose.SEARCHER);
    }
}

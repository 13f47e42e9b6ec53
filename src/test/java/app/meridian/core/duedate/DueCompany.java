package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;

import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The small company and its one issue, which is Aiko's to schedule and due on Fri 27 Nov 2026. */
final class DueCompany {
    static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);

    final SmallCompany small = new SmallCompany();
    final InMemoryDueStore store = new InMemoryDueStore();
    List<PersonId> watchers = List.of();
    Subject visible = ISSUE;
    private Circles circles = small.circles;
    private People people = small.people;
    private DueItem issue = friday(Optional.of(AIKO), Optional.empty());

    /** Aiko has an issue to which that many have been added whom she knows. */
    static DueCompany withFriends(int count) {
        List<PersonId> friends = IntStream.range(0, count).mapToObj(i -> new PersonId("friend" + i)).toList();
        List<PersonId> all = Stream.concat(Stream.of(AIKO), friends.stream()).toList();
        DueCompany company = new DueCompany();
        company.circles = new FewCircles(Map.of("friends", all), DARA);
        company.people = new FewPeople(all.stream().collect(Collectors.toMap(Function.identity(), PersonId::key)));
        company.add(friends.toArray(PersonId[]::new));
        return company;
    }

    DueItem friday(Optional<PersonId> assignee, Optional<PersonId> reporter) {
        return item(Optional.of(LocalDate.of(2026, 11, 27)), assignee, reporter, Optional.empty());
    }

    DueItem item(Optional<LocalDate> day, Optional<PersonId> assignee, Optional<PersonId> reporter,
            Optional<Instant> resolved) {
        return new DueItem(ISSUE, OneProject.DEMO, day, assignee, reporter, resolved);
    }

    void issue(DueItem changed) {
        issue = changed;
    }

    void add(PersonId... added) {
        DueAdditions now = store.find(OneProject.DEMO, ISSUE).additions();
        store.save(AIKO, new DueAdditions(ISSUE, now.version(), now.time(), List.of(added)), NOW).orElseThrow();
    }

    void time(String time, String zone) {
        DueAdditions now = store.find(OneProject.DEMO, ISSUE).additions();
        Optional<DueTime> set = Optional.of(new DueTime(LocalTime.parse(time), zone, AIKO));
        store.save(AIKO, new DueAdditions(ISSUE, now.version(), set, now.people()), NOW).orElseThrow();
    }

    void set(DueRule rule, String zone) {
        save(true, rule, Optional.of(zone));
    }

    /** Who shares something with Ben, but may not use the product. */
    void customer(PersonId person) {
        circles = new FewCircles(Map.of("all", List.of(BEN, person)), DARA, Set.of(person));
    }

    void switchOff() {
        save(false, DueRule.PERSONAL, Optional.empty());
    }

    private void save(boolean enabled, DueRule rule, Optional<String> zone) {
        long version = store.settings(OneProject.DEMO).version();
        store.save(BEN, new DueSettings(OneProject.DEMO, version, enabled, rule, zone, DueSettings.DUE_SOON,
                Optional.empty()), NOW).orElseThrow();
    }

    DueAnswer of(PersonId reader) {
        return of(reader, DueView.NOW);
    }

    DueAnswer of(PersonId reader, DueView view) {
        return service().of(Optional.of(reader), Locale.ENGLISH, ISSUE, view);
    }

    DueService service() {
        Colleagues colleagues = new Colleagues(small.hours, circles, people);
        return new DueService(new Items(), store, new OneSubject(visible, DARA),
                new DuePeople(colleagues, small.containers, people), CLOCK);
    }

    private final class Items implements DueItems {

        @Override
        public Optional<DueItem> find(Subject subject) {
            return Optional.of(issue).filter(only -> only.subject().equals(subject));
        }

        @Override
        public List<PersonId> watchers(Optional<PersonId> reader, Subject subject, int limit) {
            return watchers.stream().limit(limit).toList();
        }

        @Override
        public boolean maySchedule(PersonId person, Subject subject) {
            return person.equals(AIKO);
        }
    }
}

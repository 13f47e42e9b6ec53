package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.Warning.Code;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.HolidayRegions;
import app.meridian.core.person.InMemoryCompanyCalendarStore;
import app.meridian.core.person.InMemoryDefaultsStore;
import app.meridian.core.person.InMemoryProfileStore;
import app.meridian.core.person.InheritedHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.person.ZoneSetting;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.holiday.JollydayHolidays;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches find what {@code due-scenarios.md} says, for the assignee and for everybody who asks about themselves. */
class ScenarioSearchTest {
    private static final PersonId ADMIN = new PersonId("admin");
    private static final List<Member> TEAM = Scenarios.team();
    private static final JollydayHolidays HOLIDAYS = new JollydayHolidays();

    private final InMemoryProfileStore profiles = new InMemoryProfileStore();
    private final FewPeople people = new FewPeople(
            TEAM.stream().collect(Collectors.toMap(Member::id, Member::name)),
            TEAM.stream().collect(Collectors.toMap(Member::id, Member::clock)));
    private final FewCircles circles = new FewCircles(Map.of("team", TEAM.stream().map(Member::id).toList()), ADMIN);
    private final WorkingHours hours = new WorkingHours(profiles,
            new InheritedHours(new InMemoryDefaultsStore(), people, circles, new OneProject(ADMIN)),
            new HolidayRegions(HOLIDAYS, new InMemoryCompanyCalendarStore()),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsWhatTheTableSays(Scenario scenario) {
        TEAM.forEach(member -> profiles.save(ADMIN, member.id(), fields(member), 0, Instant.EPOCH).orElseThrow());

        assertThat(scenario.rows()).filteredOn(row -> row.person().isPresent()).allSatisfy(row -> {
            boolean overdue = row.has(Code.OVERDUE);
            Duration left = row.left().orElse(Duration.ZERO);
            assertThat(finds(scenario, row, within(left, Whose.SEARCHER))).isEqualTo(!overdue);
            assertThat(finds(scenario, row, within(Duration.ofHours(9_999), Whose.SEARCHER))).isEqualTo(!overdue);
            if (!left.isZero()) {
                assertThat(finds(scenario, row, within(left.minusNanos(1), Whose.SEARCHER))).isFalse();
            }
            if (row.person().equals(scenario.assignee())) agrees(scenario, row, left);
        });
    }

    private void agrees(Scenario scenario, Scenario.Row row, Duration left) {
        boolean overdue = row.has(Code.OVERDUE);
        assertThat(finds(scenario, row, new DueFilter.Overdue())).isEqualTo(overdue);
        assertThat(finds(scenario, row, new DueFilter.InNonWorkingTime()))
                .isEqualTo(row.has(Code.NON_WORKING_DUE_DAY));
        assertThat(finds(scenario, row, within(left, Whose.ASSIGNEE))).isEqualTo(!overdue);
        assertThat(finds(scenario, row, within(scenario.terms().dueSoon(), Whose.ASSIGNEE)))
                .isEqualTo(row.has(Code.DUE_SOON) || row.has(Code.NO_WORKING_TIME_LEFT));
    }

    private static DueFilter within(Duration length, Whose whose) {
        return new DueFilter.Within(length, whose);
    }

    /** Whether the person of the row finds the issue at its moment. */
    private boolean finds(Scenario scenario, Scenario.Row row, DueFilter filter) {
        FewCandidates candidates = new FewCandidates();
        candidates.addReported(
                new DueCandidate(1, OneProject.DEMO, scenario.day(), scenario.assignee().map(Member::id)));
        List<Long> found = new ArrayList<>();
        new DueSearch(candidates, store(scenario.terms()), hours, new Colleagues(hours, circles, people),
                Clock.fixed(row.moment(), ZoneOffset.UTC)).find(row.person().map(Member::id), filter, found::add);
        return !found.isEmpty();
    }

    private static DueStore store(DueTerms terms) {
        InMemoryDueStore store = new InMemoryDueStore();
        store.save(ADMIN, new DueSettings(OneProject.DEMO, 0, true, terms.rule(), terms.zone().map(ZoneId::getId),
                terms.dueSoon(), Optional.of(terms.handOver())), Instant.EPOCH);
        Optional<DueTime> time = terms.time().map(at -> new DueTime(at.time(), at.zone().getId(), ADMIN));
        store.save(ADMIN, new DueAdditions(new Subject(SubjectType.ISSUE, 1), 0, time, List.of()), Instant.EPOCH);
        return store;
    }

    private static ProfileFields fields(Member member) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        member.week().forEach((day, texts) -> week.put(day, texts.stream().map(Hours::parse).toList()));
        return new ProfileFields(
                member.zone().map(zone -> new ZoneSetting(Optional.empty(), Optional.of(zone.getId()))).stream()
                        .toList(),
                List.of(new WeekSetting(Optional.empty(), Optional.of(new WorkingWeek(week)))), member.region(),
                member.away(), List.of(), false);
    }
}

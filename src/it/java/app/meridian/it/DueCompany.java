package app.meridian.it;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueSearch;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.CompanyCalendar;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.HolidayRegions;
import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.InheritedHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.Scope;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.person.ZoneSetting;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.holiday.JollydayHolidays;
import app.meridian.store.AoCompanyCalendarStore;
import app.meridian.store.AoDefaultsStore;
import app.meridian.store.AoDueStore;
import app.meridian.store.AoProfileStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company of any size in eight zones, with leave, extra days and holidays, some of them of its own. Its projects have
 * several rules, two of them defaults of their own, and some issues have due times. All is in the plugin's own tables.
 */
final class DueCompany {
    static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    static final PersonId SEARCHER = DueWorkload.person(0);

    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu",
            "Australia/Lord_Howe", "America/St_Johns", "Asia/Tokyo", "America/Los_Angeles", "Africa/Cairo");
    private static final List<String> REGIONS = List.of("DE", "US", "none", "AU", "CA", "JP", "US-CA", "calendar-1");
    private static final List<String> RULE_ZONES = List.of("UTC", "Etc/GMT+12", "Asia/Tokyo", "America/New_York");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PersonId DARA = new PersonId("dara");

    private final int people;
    private final ActiveObjects tables;

    DueCompany(int people, ActiveObjects tables) {
        this.people = people;
        this.tables = tables;
    }

    /** @param timed how many issues have a due time: every hundredth of the first ones has */
    void fill(int timed) {
        AoProfileStore profiles = new AoProfileStore(tables);
        IntStream.range(0, people).filter(n -> n % 10 != 9).forEach(n -> profiles.save(
                DARA, DueWorkload.person(n), profile(n), 0, NOW));
        new AoCompanyCalendarStore(tables).save(DARA, new CompanyCalendar(0, "Foundation day", 0,
                new TreeMap<>(Map.of(TODAY.plusDays(9), "Foundation"))), NOW);
        AoDefaultsStore defaults = new AoDefaultsStore(tables);
        for (int project : new int[] {3, 7}) {
            defaults.save(DARA, new HoursDefaults(new Scope.Within(DueWorkload.project(project)), 0,
                    Optional.of("Europe/Lisbon"), Optional.of(WorkingWeek.NINE_TO_FIVE), Optional.of("PT")), NOW);
        }
        AoDueStore due = new AoDueStore(tables);
        IntStream.range(0, DueWorkload.PROJECTS / 2).forEach(n -> due.save(DARA, settings(n), NOW));
        IntStream.range(0, timed).forEach(n -> due.save(DARA, new DueAdditions(
                new Subject(SubjectType.ISSUE, 1 + n * 33L), 0, Optional.of(time(n)), List.of()), NOW));
    }

    DueSearch search(DueCandidates candidates) {
        FewPeople everybody = new FewPeople(IntStream.range(0, people).mapToObj(DueWorkload::person)
                .collect(Collectors.toMap(Function.identity(), PersonId::key)));
        FewCircles circles = new FewCircles(Map.of("all", List.copyOf(everybody.names().keySet())), DARA);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        WorkingHours hours = new WorkingHours(new AoProfileStore(tables),
                new InheritedHours(new AoDefaultsStore(tables), everybody, circles, new OneProject(DARA)),
                new HolidayRegions(new JollydayHolidays(), new AoCompanyCalendarStore(tables)), clock);
        return new DueSearch(candidates, new AoDueStore(tables), hours,
                new Colleagues(hours, circles, everybody), clock);
    }

    private static ProfileFields profile(int n) {
        List<Leave> leave = List.of(Leave.days(TODAY.plusDays(n % 60), TODAY.plusDays(n % 60 + n % 14)),
                Leave.days(TODAY.plusDays(100 + n % 90), TODAY.plusDays(120 + n % 90)));
        List<ExtraDay> extra = n % 7 > 0 ? List.of()
                : List.of(new ExtraDay(TODAY.plusDays(3 + n % 40), List.of(Hours.parse("10:00-14:00"))));
        WorkingWeek week = n % 5 == 0 ? WorkingWeek.weekdays(Hours.parse("08:00-12:00"), Hours.parse("13:30-18:00"))
                : WorkingWeek.weekdays(Hours.parse(n % 11 == 0 ? "22:00-06:00" : "09:00-17:00"));
        return new ProfileFields(List.of(new ZoneSetting(Optional.empty(), Optional.of(ZONES.get(n % ZONES.size())))),
                List.of(new WeekSetting(Optional.empty(), Optional.of(week))),
                Optional.of(REGIONS.get(n % REGIONS.size())), leave, extra, n % 50 == 1);
    }

    private static DueSettings settings(int n) {
        DueRule rule = DueRule.values()[n % DueRule.values().length];
        Optional<String> zone = Optional.of(RULE_ZONES.get(n % RULE_ZONES.size()))
                .filter(id -> rule == DueRule.ZONE);
        return new DueSettings(DueWorkload.project(n), 0, n % 20 != 19, rule, zone, Duration.ofHours(4 + n % 8),
                Optional.empty());
    }

    private static DueTime time(int n) {
        return new DueTime(LocalTime.of(n % 24, 15 * (n % 4)), ZONES.get(n % ZONES.size()), DARA);
    }
}

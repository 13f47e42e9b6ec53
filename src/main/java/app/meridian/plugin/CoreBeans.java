package app.meridian.plugin;

import app.meridian.core.checkin.BlockerWishes;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.duedate.DueAdditionsService;
import app.meridian.core.duedate.DueItems;
import app.meridian.core.duedate.DuePeople;
import app.meridian.core.duedate.DueService;
import app.meridian.core.duedate.DueSettingsService;
import app.meridian.core.duedate.DueStore;
import app.meridian.core.duedate.DueTaskService;
import app.meridian.core.duedate.PageTasks;
import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.CompanyCalendarService;
import app.meridian.core.person.CompanyCalendarStore;
import app.meridian.core.person.DefaultsService;
import app.meridian.core.person.DefaultsStore;
import app.meridian.core.person.Departures;
import app.meridian.core.person.Forgets;
import app.meridian.core.person.FormerUsers;
import app.meridian.core.person.HolidayRegions;
import app.meridian.core.person.Holidays;
import app.meridian.core.person.InheritedHours;
import app.meridian.core.person.KeyChanges;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.People;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.ProfileService;
import app.meridian.core.person.ProfileStore;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Removals;
import app.meridian.core.subject.Subjects;
import app.meridian.core.team.TeamService;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the core, which carries no annotations, out of the adapters that the scanner finds. */
@Configuration(proxyBeanMethods = false)
public class CoreBeans {
    private static final Logger LOG = LoggerFactory.getLogger(CoreBeans.class);

    @Bean
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    public CheckInService checkInService(
            CheckInStore store, Homes homes, Mentions mentions, BlockerWishes blockers, Clock clock) {
        return new CheckInService(store, homes, mentions, blockers, clock);
    }

    @Bean
    public ProfileRules profileRules(Holidays holidays, CompanyCalendarStore calendars) {
        return new ProfileRules(holidays, calendars);
    }

    @Bean
    public ProfileService profileService(ProfileStore store, ProfileRules rules, Clock clock) {
        return new ProfileService(store, rules, clock);
    }

    @Bean
    public DefaultsService defaultsService(
            DefaultsStore store, ProfileRules rules, Circles circles, Containers containers, Clock clock) {
        return new DefaultsService(store, rules, circles, containers, clock);
    }

    @Bean
    public CompanyCalendarService companyCalendarService(CompanyCalendarStore store, Circles circles, Clock clock) {
        return new CompanyCalendarService(store, circles, clock);
    }

    @Bean
    public InheritedHours inheritedHours(
            DefaultsStore defaults, People people, Circles circles, Containers containers) {
        return new InheritedHours(defaults, people, circles, containers);
    }

    @Bean
    public HolidayRegions holidayRegions(Holidays holidays, CompanyCalendarStore calendars) {
        return new HolidayRegions(holidays, calendars);
    }

    @Bean
    public WorkingHours workingHours(
            ProfileStore profiles, InheritedHours inheritance, HolidayRegions regions, Clock clock) {
        return new WorkingHours(profiles, inheritance, regions, clock);
    }

    @Bean
    public Colleagues colleagues(WorkingHours hours, Circles circles, People people) {
        return new Colleagues(hours, circles, people);
    }

    @Bean
    public KeyChanges keyChanges(
            ProfileStore profiles, List<Forgets> others, People people, Circles circles, Clock clock) {
        return new KeyChanges(profiles, others, people, circles, clock);
    }

    @Bean
    public Departures departures(
            FormerUsers formerUsers, ProfileStore profiles, List<Forgets> others, Clock clock) {
        return new Departures(formerUsers, profiles, others, clock);
    }

    @Bean
    public DuePeople duePeople(Colleagues colleagues, Containers containers, People people) {
        return new DuePeople(colleagues, containers, people);
    }

    @Bean
    public DueService dueService(DueItems items, DueStore store, Access access, DuePeople people, Clock clock) {
        return new DueService(items, store, access, people, clock);
    }

    @Bean
    public DueTaskService dueTaskService(PageTasks pages, DueStore store, DuePeople people, Clock clock) {
        return new DueTaskService(pages, store, people, clock);
    }

    @Bean
    public TeamService teamService(Colleagues colleagues, Circles circles, Containers containers, Clock clock) {
        return new TeamService(colleagues, circles, containers, clock);
    }

    @Bean
    public DueAdditionsService dueAdditionsService(
            DueStore store, DueItems items, Access access, Colleagues colleagues, Clock clock) {
        return new DueAdditionsService(store, items, access, colleagues, clock);
    }

    @Bean
    public DueSettingsService dueSettingsService(DueStore store, Containers containers, Clock clock) {
        return new DueSettingsService(store, containers, clock);
    }

    @Bean
    public Removals removals(List<Belongings> belongings, Subjects subjects, Containers containers) {
        return new Removals(belongings, subjects, containers);
    }

    @Bean(destroyMethod = "shutdownNow")
    public ScheduledExecutorService laterThread() {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "meridian-later");
            named.setDaemon(true);
            return named;
        });
    }

    @Bean
    public LaterLooks laterLooks(ScheduledExecutorService laterThread) {
        return new LaterLooks((look, after) -> laterThread.schedule(look, after.toMillis(), TimeUnit.MILLISECONDS),
                failure -> LOG.warn("What follows from an announcement of the product could not be done", failure));
    }
}

package app.meridian.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.OneProject;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stores of defaults and of company calendars keep to together, so that nodes may remember calendars. */
public abstract class KnownCalendarsContract {
    private static final PersonId DARA = new PersonId("dara");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    /** Stores on the same tables, which are empty. */
    protected abstract Stores stores();

    public record Stores(DefaultsStore defaults, CompanyCalendarStore calendars) {
        private CompanyCalendar add(String holiday) {
            return calendars.save(DARA, calendar(0, 0, holiday), NOW).orElseThrow();
        }

        private String stamp() {
            return defaults.applying(Optional.empty()).calendars();
        }
    }

    @Test
    void theStampIsTheSameUntilSomethingChanges() {
        Stores stores = stores();
        CompanyCalendar calendar = stores.add("Founders' day");
        String stamp = stores.stamp();

        stores.defaults().save(DARA, HoursDefaults.unset(new Scope.Company()), NOW);
        assertThat(stores.calendars().save(DARA, calendar(calendar.id(), 7, "x"), NOW)).isEmpty();
        assertThat(stores.calendars().delete(DARA, calendar.id(), 7, NOW)).isFalse();

        assertThat(stores.stamp()).isEqualTo(stamp);
        assertThat(stores.defaults().applying(Optional.of(OneProject.DEMO)).calendars()).isEqualTo(stamp);
        assertThat(stores.defaults().applying(ContainerType.PROJECT).calendars()).isEqualTo(stamp);
        assertThat(stores.defaults().applying(Optional.empty()).defaults()).hasSize(1);
    }

    @Test
    void everyChangeMakesAnotherStamp() {
        Stores stores = stores();
        Set<String> stamps = new HashSet<>(List.of(stores.stamp()));

        CompanyCalendar calendar = stores.add("Founders' day");
        stamps.add(stores.stamp());
        stores.add("Another");
        stamps.add(stores.stamp());
        stores.calendars().save(DARA, calendar(calendar.id(), 1, "Moved"), NOW).orElseThrow();
        stamps.add(stores.stamp());
        stores.calendars().delete(DARA, calendar.id(), 2, NOW);
        stamps.add(stores.stamp());

        assertThat(stamps).hasSize(5);
    }

    @Test
    void manyAreAddedAtOnce() throws Exception {
        Stores stores = stores();

        assertThat(Race.winners(n -> stores.calendars().save(DARA, calendar(0, 0, "n" + n), NOW))).hasSize(20);
    }

    /** What one node does is seen at once on another, which asks for nothing while nothing is done. */
    @Test
    void anotherNodeSeesAChangeAtOnce() {
        Stores stores = stores();
        CompanyCalendar calendar = stores.add("Founders' day");
        Counted read = new Counted(stores.calendars());
        HolidayRegions node = new HolidayRegions(new FewRegions(), read);
        assertThat(holiday(node, stores.stamp(), calendar)).contains("Founders' day");
        assertThat(holiday(node, stores.stamp(), calendar)).contains("Founders' day");
        assertThat(read.reads).isEqualTo(1);

        stores.calendars().save(DARA, calendar(calendar.id(), 1, "Moved"), NOW).orElseThrow();
        assertThat(holiday(node, stores.stamp(), calendar)).contains("Moved");
        stores.calendars().delete(DARA, calendar.id(), 2, NOW);
        assertThat(holiday(node, stores.stamp(), calendar)).isEmpty();
        assertThat(holiday(node, stores.stamp(), calendar)).isEmpty();
        assertThat(read.reads).isEqualTo(3);
    }

    @Test
    void aCalendarThatNobodyAskedForYetIsRead() {
        Stores stores = stores();
        CompanyCalendar first = stores.add("First");
        CompanyCalendar second = stores.add("Second");
        HolidayRegions node = new HolidayRegions(new FewRegions(), stores.calendars());

        assertThat(holiday(node, stores.stamp(), first)).contains("First");
        assertThat(holiday(node, stores.stamp(), second)).contains("Second");
        assertThat(holiday(node, stores.stamp(), first)).contains("First");
    }

    /** Empty for a calendar that is no more. */
    private static Optional<String> holiday(HolidayRegions node, String stamp, CompanyCalendar calendar) {
        HolidayRegions.Lookup lookup = node.lookup(List.of(calendar.code()), stamp, DateSpan.KNOWN, Locale.ROOT);
        if (!lookup.exists(calendar.code())) return Optional.empty();
        return Optional.ofNullable(lookup.of(calendar.code()).days().get(THURSDAY));
    }

    private static CompanyCalendar calendar(long id, long version, String holiday) {
        return new CompanyCalendar(id, "Kathmandu office", version, new TreeMap<>(Map.of(THURSDAY, holiday)));
    }

    private static final class Counted implements CompanyCalendarStore {
        private final CompanyCalendarStore store;
        private int reads;

        private Counted(CompanyCalendarStore store) {
            this.store = store;
        }

        @Override
        public Map<String, String> names() {
            return store.names();
        }

        @Override
        public List<CompanyCalendar> find(Collection<String> codes) {
            reads++;
            return store.find(codes);
        }

        @Override
        public Optional<CompanyCalendar> save(PersonId actor, CompanyCalendar calendar, Instant now) {
            return store.save(actor, calendar, now);
        }

        @Override
        public boolean delete(PersonId actor, long id, long ifVersion, Instant now) {
            return store.delete(actor, id, ifVersion, now);
        }
    }
}

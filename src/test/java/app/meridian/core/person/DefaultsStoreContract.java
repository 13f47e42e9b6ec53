package app.meridian.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of defaults keeps to. */
public abstract class DefaultsStoreContract {
    private static final PersonId DARA = new PersonId("dara");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    private static final Scope COMPANY = new Scope.Company();
    private static final Scope GROUP = new Scope.Group("Bürogemeinschaft/Köln_" + "x".repeat(200));
    private static final Scope IN_DEMO = new Scope.Within(DEMO);
    private static final Scope IN_SPACE = new Scope.Within(new Container(ContainerType.SPACE, 10_000));

    /** An empty store. */
    protected abstract DefaultsStore store();

    @Test
    void givesBackWhatWasStored() {
        DefaultsStore store = store();
        HoursDefaults full = new HoursDefaults(GROUP, 0,
                Optional.of("Mars/Base"), Optional.of(WorkingWeek.NINE_TO_FIVE), Optional.of("none"));

        assertThat(store.save(DARA, full, NOW)).contains(
                new HoursDefaults(GROUP, 1, full.zone(), full.week(), full.region()));
        assertThat(store.save(DARA, HoursDefaults.unset(COMPANY), NOW)).isPresent();

        assertThat(store.find(GROUP)).contains(new HoursDefaults(GROUP, 1, full.zone(), full.week(), full.region()));
        assertThat(store.find(COMPANY)).contains(
                new HoursDefaults(COMPANY, 1, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(store.find(IN_DEMO)).isEmpty();
    }

    @Test
    void givesBackTheHalfDayOfTheCompany() {
        DefaultsStore store = store();
        HoursDefaults split = new HoursDefaults(COMPANY, 0, Optional.of("UTC"), Optional.empty(), Optional.empty(),
                Optional.of(LocalTime.of(12, 30)));

        store.save(DARA, split, NOW);

        assertThat(store.find(COMPANY)).contains(split.withVersion(1));
        assertThat(store.applying(Optional.empty()).defaults()).containsExactly(split.withVersion(1));
    }

    @Test
    void findsWhatAppliesSomewhere() {
        DefaultsStore store = store();
        List.of(COMPANY, GROUP, IN_DEMO, IN_SPACE).forEach(scope -> store.save(DARA, in(scope, 0, "UTC"), NOW));

        assertThat(store.applying(Optional.empty()).defaults()).extracting(HoursDefaults::scope)
                .containsExactlyInAnyOrder(COMPANY, GROUP);
        assertThat(store.applying(Optional.of(DEMO)).defaults()).extracting(HoursDefaults::scope)
                .containsExactlyInAnyOrder(COMPANY, GROUP, IN_DEMO);
    }

    @Test
    void findsWhatAppliesInAnyContainerOfAType() {
        DefaultsStore store = store();
        Scope inAnother = new Scope.Within(new Container(ContainerType.PROJECT, 10_001));
        List.of(COMPANY, GROUP, IN_DEMO, inAnother, IN_SPACE)
                .forEach(scope -> store.save(DARA, in(scope, 0, "UTC"), NOW));
        store.delete(DARA, inAnother, 1, NOW);

        assertThat(store.applying(ContainerType.PROJECT).defaults())
                .containsExactlyInAnyOrder(in(COMPANY, 1, "UTC"), in(GROUP, 1, "UTC"), in(IN_DEMO, 1, "UTC"));
        assertThat(store.applying(ContainerType.SPACE).defaults()).extracting(HoursDefaults::scope)
                .containsExactlyInAnyOrder(COMPANY, GROUP, IN_SPACE);
    }

    @Test
    void storesNothingOverAnotherVersion() {
        DefaultsStore store = store();
        store.save(DARA, in(COMPANY, 0, "UTC"), NOW);

        assertThat(store.save(DARA, in(COMPANY, 0, "Asia/Tokyo"), NOW)).isEmpty();
        assertThat(store.save(DARA, in(COMPANY, 2, "Asia/Tokyo"), NOW)).isEmpty();
        assertThat(store.save(DARA, in(GROUP, 1, "Asia/Tokyo"), NOW)).isEmpty();
        assertThat(store.delete(DARA, COMPANY, 2, NOW)).isFalse();
        assertThat(store.applying(Optional.empty()).defaults()).containsExactly(in(COMPANY, 1, "UTC"));
        assertThat(store.save(DARA, in(COMPANY, 1, "Asia/Tokyo"), NOW)).contains(in(COMPANY, 2, "Asia/Tokyo"));
    }

    @Test
    void neverUsesAVersionAgain() {
        DefaultsStore store = store();
        store.save(DARA, in(IN_DEMO, 0, "UTC"), NOW);

        assertThat(store.delete(DARA, IN_DEMO, 1, NOW)).isTrue();
        assertThat(store.delete(DARA, IN_DEMO, 1, NOW)).isFalse();
        assertThat(store.delete(DARA, IN_DEMO, 0, NOW)).isFalse();
        assertThat(store.find(IN_DEMO)).isEmpty();
        assertThat(store.applying(Optional.of(DEMO)).defaults()).isEmpty();

        assertThat(store.save(DARA, in(IN_DEMO, 0, "UTC"), NOW)).contains(in(IN_DEMO, 3, "UTC"));
        assertThat(store.save(DARA, in(IN_DEMO, 1, "Asia/Tokyo"), NOW)).isEmpty();
    }

    @Test
    void letsOneOfManySavesWin() throws Exception {
        DefaultsStore store = store();

        for (long version = 0; version < 2; version++) {
            long before = version;
            List<HoursDefaults> winners = Race.winners(n -> store.save(DARA, in(GROUP, before, "Zone/" + n), NOW));

            assertThat(winners).hasSize(1);
            assertThat(store.find(GROUP)).contains(winners.get(0));
        }
    }

    private static HoursDefaults in(Scope scope, long version, String zone) {
        return new HoursDefaults(scope, version, Optional.of(zone), Optional.empty(), Optional.empty());
    }
}

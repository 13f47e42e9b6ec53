package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.Race;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of due settings and additions keeps to. */
public abstract class DueStoreContract {
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId SLASHES = new PersonId("old/key with spaces\n%_" + "x".repeat(200));
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    private static final Container OTHER = new Container(ContainerType.PROJECT, 1_000);
    private static final Container SPACE = new Container(ContainerType.SPACE, 10_000);
    private static final Subject ISSUE = issue(10_001);
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 10_001);

    /** An empty store. */
    protected abstract DueStore store();

    @Test
    void givesBackWhatWasStored() {
        DueStore store = store();
        DueSettings settings = new DueSettings(DEMO, 0, false, DueRule.ZONE, Optional.of("Mars/Base"),
                Duration.ofMinutes(15), Optional.of(Duration.ofHours(200)));
        DueAdditions additions = new DueAdditions(ISSUE, 0, at(0, 0, SLASHES), List.of(SLASHES, AIKO));

        assertThat(store.save(AIKO, settings, NOW)).contains(settings.withVersion(1));
        assertThat(store.save(AIKO, additions, NOW)).contains(additions.withVersion(1));

        assertThat(store.find(DEMO, ISSUE))
                .isEqualTo(new DueStore.Choices(settings.withVersion(1), additions.withVersion(1)));
        assertThat(store.settings(DEMO)).isEqualTo(settings.withVersion(1));
    }

    @Test
    void isUnsetWhereNothingIsStored() {
        DueStore store = store();
        store.save(AIKO, DueSettings.unset(SPACE), NOW);
        store.save(AIKO, with(PAGE, BEN), NOW);

        assertThat(store.find(DEMO, ISSUE))
                .isEqualTo(new DueStore.Choices(DueSettings.unset(DEMO), DueAdditions.none(ISSUE)));
        assertThat(store.settings(DEMO)).isEqualTo(DueSettings.unset(DEMO));
    }

    @Test
    void findsTheSettingsOfAllContainersOfAType() {
        DueStore store = store();
        List.of(DEMO, OTHER, SPACE).forEach(each -> store.save(AIKO, DueSettings.unset(each), NOW));
        store.save(AIKO, with(ISSUE, BEN), NOW);

        assertThat(store.settings(ContainerType.PROJECT)).containsExactlyInAnyOrder(
                DueSettings.unset(DEMO).withVersion(1), DueSettings.unset(OTHER).withVersion(1));
        assertThat(store.settings(ContainerType.SPACE)).containsExactly(DueSettings.unset(SPACE).withVersion(1));
    }

    @Test
    void findsTimesOfMoreThanFitIntoOneList() {
        DueStore store = store();
        store.save(AIKO, new DueAdditions(issue(1), 0, at(9, 30, AIKO), List.of()), NOW);
        store.save(AIKO, new DueAdditions(issue(2_000), 0, at(23, 59, BEN), List.of(BEN)), NOW);
        store.save(AIKO, new DueAdditions(new Subject(SubjectType.PAGE, 7), 0, at(8, 0, BEN), List.of()), NOW);
        store.save(AIKO, with(issue(3), BEN), NOW);

        Map<Long, DueTime> times = store.times(SubjectType.ISSUE, LongStream.rangeClosed(1, 2_000).boxed().toList());

        assertThat(times).containsOnly(
                Map.entry(1L, at(9, 30, AIKO).get()), Map.entry(2_000L, at(23, 59, BEN).get()));
        assertThat(store.times(SubjectType.ISSUE, List.of())).isEmpty();
    }

    @Test
    void storesNothingOverAnotherVersion() {
        DueStore store = store();
        store.save(AIKO, DueSettings.unset(DEMO), NOW);
        store.save(AIKO, with(ISSUE, AIKO), NOW);

        assertThat(store.save(BEN, DueSettings.unset(DEMO), NOW)).isEmpty();
        assertThat(store.save(BEN, DueSettings.unset(DEMO).withVersion(2), NOW)).isEmpty();
        assertThat(store.save(BEN, DueSettings.unset(OTHER).withVersion(1), NOW)).isEmpty();
        assertThat(store.save(BEN, with(ISSUE, BEN), NOW)).isEmpty();
        assertThat(store.save(BEN, with(PAGE, BEN).withVersion(1), NOW)).isEmpty();
        assertThat(store.find(DEMO, ISSUE).additions()).isEqualTo(with(ISSUE, AIKO).withVersion(1));
        assertThat(store.save(BEN, with(ISSUE, BEN).withVersion(1), NOW)).contains(with(ISSUE, BEN).withVersion(2));
    }

    @Test
    void letsOneOfManySettingsWin() throws Exception {
        DueStore store = store();

        for (long version = 0; version < 2; version++) {
            long before = version;
            List<DueSettings> winners = Race.winners(n -> store.save(AIKO, soonAt(n + 1, before), NOW));

            assertThat(winners).hasSize(1);
            assertThat(store.settings(DEMO)).isEqualTo(winners.get(0));
        }
    }

    @Test
    void letsOneOfManyAdditionsWin() throws Exception {
        DueStore store = store();

        for (long version = 0; version < 2; version++) {
            long before = version;
            List<DueAdditions> winners = Race.winners(
                    n -> store.save(AIKO, with(ISSUE, new PersonId("p" + n)).withVersion(before), NOW));

            assertThat(winners).hasSize(1);
            assertThat(store.find(DEMO, ISSUE).additions()).isEqualTo(winners.get(0));
        }
    }

    /** Rule P3. */
    @Test
    void deletesARowWithItsHistory() {
        DueStore store = store();
        List.of(DEMO, OTHER).forEach(each -> store.save(AIKO, DueSettings.unset(each), NOW));
        List.of(ISSUE, issue(100_011), PAGE).forEach(each -> store.save(AIKO, with(each, BEN), NOW));

        store.delete(DEMO);
        store.delete(ISSUE);
        store.delete(SPACE);

        assertThat(store.find(DEMO, ISSUE))
                .isEqualTo(new DueStore.Choices(DueSettings.unset(DEMO), DueAdditions.none(ISSUE)));
        assertThat(store.find(OTHER, issue(100_011)).settings().version()).isEqualTo(1);
        assertThat(store.find(OTHER, issue(100_011)).additions().version()).isEqualTo(1);
        assertThat(store.save(AIKO, with(ISSUE, BEN), NOW)).contains(with(ISSUE, BEN).withVersion(1));
        assertThat(store.save(AIKO, DueSettings.unset(DEMO), NOW)).isPresent();
    }

    /** Rule P3. */
    @Test
    void deletesTheRowsOfAllThatIsGone() {
        DueStore store = store();
        LongStream.rangeClosed(1, 110).forEach(id -> store.save(AIKO, with(issue(id), BEN), NOW));
        store.save(AIKO, with(new Subject(SubjectType.PAGE, 1), BEN), NOW);

        store.deleteIf(SubjectType.ISSUE, subject -> subject.id() != 105);

        assertThat(LongStream.rangeClosed(1, 110).mapToObj(id -> store.find(DEMO, issue(id)).additions()))
                .filteredOn(each -> each.version() > 0).containsExactly(with(issue(105), BEN).withVersion(1));
        assertThat(store.find(DEMO, new Subject(SubjectType.PAGE, 1)).additions().version()).isEqualTo(1);
        assertThat(store.save(AIKO, with(issue(1), BEN), NOW)).isPresent();
    }

    /** Rule P3. */
    @Test
    void takesWhoIsGoneOffAllLists() {
        DueStore store = store();
        store.save(AIKO, new DueAdditions(ISSUE, 0, at(16, 0, BEN), List.of(AIKO, BEN, SLASHES)), NOW);
        store.save(AIKO, with(issue(2), AIKO), NOW);
        store.save(AIKO, DueSettings.unset(DEMO), NOW);

        store.forget(BEN, NOW);

        DueAdditions left = new DueAdditions(ISSUE, 2, at(16, 0, BEN), List.of(AIKO, SLASHES));
        assertThat(store.find(DEMO, ISSUE).additions()).isEqualTo(left);
        assertThat(store.find(DEMO, issue(2)).additions()).isEqualTo(with(issue(2), AIKO).withVersion(1));
        assertThat(store.save(AIKO, with(ISSUE, BEN).withVersion(1), NOW)).isEmpty();
    }

    /** Rule P3. */
    @Test
    void putsANewKeyInPlaceOfTheOldOne() {
        DueStore store = store();
        store.save(AIKO, new DueAdditions(ISSUE, 0, at(16, 0, BEN), List.of(SLASHES, BEN, AIKO)), NOW);
        store.save(BEN, with(issue(2), BEN), NOW);

        store.rekey(BEN, AIKO, NOW);
        store.rekey(BEN, SLASHES, NOW);

        DueAdditions renamed = new DueAdditions(ISSUE, 2, at(16, 0, AIKO), List.of(SLASHES, AIKO));
        assertThat(store.find(DEMO, ISSUE).additions()).isEqualTo(renamed);
        assertThat(store.find(DEMO, issue(2)).additions()).isEqualTo(with(issue(2), AIKO).withVersion(2));
    }

    /** Rows are read by pages. */
    @Test
    void followsPeopleThroughManyRows() {
        DueStore store = store();
        LongStream.rangeClosed(1, 110).forEach(id -> store.save(AIKO, with(issue(id), BEN), NOW));

        store.rekey(BEN, SLASHES, NOW);
        store.forget(SLASHES, NOW);

        assertThat(LongStream.rangeClosed(1, 110).mapToObj(id -> store.find(DEMO, issue(id)).additions()))
                .allSatisfy(each -> assertThat(each).isEqualTo(with(each.subject()).withVersion(3)));
    }

    private static Subject issue(long id) {
        return new Subject(SubjectType.ISSUE, id);
    }

    private static Optional<DueTime> at(int hour, int minute, PersonId setBy) {
        return Optional.of(new DueTime(LocalTime.of(hour, minute), "Europe/Berlin", setBy));
    }

    private static DueAdditions with(Subject subject, PersonId... people) {
        return new DueAdditions(subject, 0, Optional.empty(), List.of(people));
    }

    private static DueSettings soonAt(int hours, long version) {
        return new DueSettings(DEMO, version, true, DueRule.PERSONAL, Optional.empty(), Duration.ofHours(hours),
                Optional.empty());
    }
}

package app.meridian.core.subject;

import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.RoundStores;
import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.InMemoryDueStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class RemovalsTest {
    private static final Subject THERE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject GONE = new Subject(SubjectType.ISSUE, 10_002);
    private static final Container OTHER = new Container(ContainerType.PROJECT, 10_001);
    private static final Container SPACE = new Container(ContainerType.SPACE, 10_001);

    private final InMemoryDueStore store = new InMemoryDueStore();
    private final RoundStores stores = RoundStores.inMemory();
    private final Removals removals = new Removals(List.of(store, stores.rounds()),
            (type, id) -> Optional.of(THERE).filter(issue -> id.equals("10001")), new OneProject(BEN));

    @Test
    void takeWhatWasAddedToAnIssueAlong() {
        addTo(THERE);
        addTo(GONE);

        assertThat(removals.settle(GONE)).isTrue();

        assertThat(versions()).containsExactly(1L, 0L);
        assertThat(removals.settle(GONE)).isTrue();
    }

    @Test
    void waitUntilItIsGone() {
        addTo(THERE);
        set(OneProject.DEMO);

        assertThat(removals.settle(THERE)).isFalse();
        assertThat(removals.settle(OneProject.DEMO)).isFalse();

        assertThat(versions()).containsExactly(1L, 0L);
        assertThat(store.settings(OneProject.DEMO).version()).isEqualTo(1);
    }

    @Test
    void takeSettingsOfAProjectAndWhatItsIssuesHadAlong() {
        addTo(THERE);
        addTo(GONE);
        List.of(OneProject.DEMO, OTHER).forEach(this::set);

        assertThat(removals.settle(OTHER)).isTrue();

        assertThat(store.settings(ContainerType.PROJECT)).extracting(DueSettings::container)
                .containsExactly(OneProject.DEMO);
        assertThat(versions()).containsExactly(1L, 0L);
    }

    @Test
    void takeSettingsOfASpaceAlong() {
        set(SPACE);
        addTo(GONE);

        assertThat(removals.settle(SPACE)).isTrue();

        assertThat(store.settings(ContainerType.SPACE)).isEmpty();
        assertThat(versions()).containsExactly(0L, 1L);
    }

    @Test
    void takeRoundsOfPagesOfASpaceAlong() {
        Subject page = new Subject(SubjectType.PAGE, 7);
        List.of(page, SPACE, THERE).forEach(home -> stores.round(home, "k1"));

        assertThat(removals.settle(SPACE)).isTrue();

        assertThat(roundsAt(page)).isZero();
        assertThat(roundsAt(SPACE)).isZero();
        assertThat(roundsAt(THERE)).isEqualTo(1);
    }

    private int roundsAt(Home home) {
        return stores.rounds().find(home, Optional.empty()).rounds().size();
    }

    private void addTo(Subject subject) {
        store.save(BEN, new DueAdditions(subject, 0, Optional.empty(), List.of(BEN)), NOW);
    }

    private void set(Container container) {
        store.save(BEN, DueSettings.unset(container), NOW);
    }

    private List<Long> versions() {
        return List.of(THERE, GONE).stream()
                .map(subject -> store.find(OneProject.DEMO, subject).additions().version()).toList();
    }
}

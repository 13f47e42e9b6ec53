package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundStores.AIKO;
import static app.meridian.core.checkin.RoundStores.BEN;
import static app.meridian.core.checkin.RoundStores.CARMEN;
import static app.meridian.core.checkin.RoundStores.DAY;
import static app.meridian.core.checkin.RoundStores.DEMO;
import static app.meridian.core.checkin.RoundStores.ISSUE;
import static app.meridian.core.checkin.RoundStores.NOW;
import static app.meridian.core.checkin.RoundStores.PAGE;
import static app.meridian.core.checkin.RoundStores.SLASHES;
import static app.meridian.core.checkin.RoundStores.stuck;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.Race;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of blockers keeps to. */
public abstract class BlockerStoreContract {

    /** Empty stores that belong together. */
    protected abstract RoundStores stores();

    @Test
    void givesBackWhatWasStored() {
        BlockerStore store = stores().blockers();
        BlockerOrigin origin = new BlockerOrigin(Optional.of(new RoundId(7)), DAY);

        Blocker raised = store.add(AIKO, new NewBlocker(DEMO, origin, AIKO, SLASHES, NOW, "gr\u00fc\u00dfe 👩‍👩‍👧"));

        assertThat(raised).isEqualTo(new Blocker(raised.id(), DEMO, 1, origin, AIKO, SLASHES, NOW,
                "gr\u00fc\u00dfe 👩‍👩‍👧", Optional.empty()));
        assertThat(store.find(raised.id())).contains(raised);
        assertThat(store.find(new BlockerId(raised.id().value() + 1))).isEmpty();
    }

    /** Rounds and blockers have numbers of their own. */
    @Test
    void aRoundIsNoBlocker() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Blocker blocker = stores.blockers().add(AIKO, stuck(ISSUE, AIKO, BEN));
        boolean same = round.id().value() == blocker.id().value();

        assertThat(stores.blockers().find(new BlockerId(round.id().value())).isPresent()).isEqualTo(same);
        assertThat(stores.rounds().rounds(List.of(new RoundId(blocker.id().value()))).size()).isEqualTo(same ? 1 : 0);
    }

    @Test
    void listsOpenOnesOldestFirst() {
        BlockerStore store = stores().blockers();
        List<Blocker> raised = IntStream.range(0, 3).mapToObj(n -> store.add(AIKO, stuck(ISSUE, AIKO, BEN))).toList();
        store.add(AIKO, stuck(PAGE, AIKO, BEN));
        Blocker resolved = resolve(store, raised.get(1)).orElseThrow();

        assertThat(store.open(ISSUE)).containsExactly(raised.get(0), raised.get(2));
        assertThat(store.find(raised.get(1).id())).contains(resolved);
        assertThat(store.open(DEMO)).isEmpty();
    }

    @Test
    void pagesThroughResolvedOnesNewestFirst() {
        BlockerStore store = stores().blockers();
        List<Blocker> resolved = IntStream.range(0, 5)
                .mapToObj(n -> resolve(store, store.add(AIKO, stuck(ISSUE, AIKO, BEN))).orElseThrow()).toList();
        resolve(store, store.add(AIKO, stuck(PAGE, AIKO, BEN)));
        store.add(AIKO, stuck(ISSUE, AIKO, BEN));

        assertThat(store.resolved(ISSUE, Optional.empty(), 2)).containsExactly(resolved.get(4), resolved.get(3));
        assertThat(store.resolved(ISSUE, Optional.of(resolved.get(3).id()), 9))
                .containsExactly(resolved.get(2), resolved.get(1), resolved.get(0));
        assertThat(store.resolved(ISSUE, Optional.of(resolved.get(0).id()), 9)).isEmpty();
    }

    @Test
    void findsWhatStopsSomebodyAndWhatTheyCanRemove() {
        BlockerStore store = stores().blockers();
        Blocker stops = store.add(AIKO, stuck(ISSUE, SLASHES, BEN));
        Blocker removes = store.add(AIKO, stuck(PAGE, AIKO, SLASHES));
        Blocker both = store.add(AIKO, stuck(DEMO, SLASHES, SLASHES));
        store.add(AIKO, stuck(ISSUE, AIKO, BEN));
        resolve(store, store.add(AIKO, stuck(ISSUE, SLASHES, SLASHES)));

        assertThat(store.openOf(SLASHES, 10)).containsExactly(stops, removes, both);
        assertThat(store.openOf(SLASHES, 2)).containsExactly(stops, removes);
        assertThat(store.openOf(CARMEN, 10)).isEmpty();
    }

    @Test
    void opensAgainAndGoesToAnotherOwner() {
        BlockerStore store = stores().blockers();
        Blocker resolved = resolve(store, store.add(AIKO, stuck(ISSUE, AIKO, BEN))).orElseThrow();

        Blocker reopened = store.save(AIKO, resolved.with(Optional.empty()), NOW).orElseThrow();
        Blocker handedOver = store.save(AIKO, reopened.withOwner(CARMEN), NOW).orElseThrow();

        assertThat(handedOver).isEqualTo(resolved.with(Optional.empty()).withOwner(CARMEN).withVersion(4));
        assertThat(store.open(ISSUE)).containsExactly(handedOver);
        assertThat(store.resolved(ISSUE, Optional.empty(), 9)).isEmpty();
        assertThat(store.openOf(CARMEN, 9)).containsExactly(handedOver);
        assertThat(store.openOf(BEN, 9)).isEmpty();
    }

    @Test
    void storesNothingOverAnotherVersion() throws Exception {
        BlockerStore store = stores().blockers();
        Blocker raised = store.add(AIKO, stuck(ISSUE, AIKO, BEN));

        List<Blocker> winners = Race.winners(
                n -> store.save(AIKO, raised.withOwner(new PersonId("p" + n)), NOW));

        assertThat(winners).hasSize(1);
        assertThat(store.find(raised.id())).isEqualTo(Optional.of(winners.get(0)));
        assertThat(resolve(store, raised)).isEmpty();
        assertThat(resolve(store, raised.withVersion(3))).isEmpty();
        assertThat(store.open(ISSUE)).isEqualTo(winners);
    }

    private static Optional<Blocker> resolve(BlockerStore store, Blocker blocker) {
        return store.save(BEN, blocker.with(Optional.of(new Resolution(BEN, NOW, ""))), NOW);
    }
}

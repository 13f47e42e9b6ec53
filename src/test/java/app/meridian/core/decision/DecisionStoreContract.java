package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionSamples.AIKO;
import static app.meridian.core.decision.DecisionSamples.BEN;
import static app.meridian.core.decision.DecisionSamples.CARMEN;
import static app.meridian.core.decision.DecisionSamples.DEMO;
import static app.meridian.core.decision.DecisionSamples.ISSUE;
import static app.meridian.core.decision.DecisionSamples.NOW;
import static app.meridian.core.decision.DecisionSamples.OPS;
import static app.meridian.core.decision.DecisionSamples.PAGE;
import static app.meridian.core.decision.DecisionSamples.SLASHES;
import static app.meridian.core.decision.DecisionSamples.answered;
import static app.meridian.core.decision.DecisionSamples.decided;
import static app.meridian.core.decision.DecisionSamples.done;
import static app.meridian.core.decision.DecisionSamples.draft;
import static app.meridian.core.decision.DecisionSamples.fields;
import static app.meridian.core.decision.DecisionSamples.made;
import static app.meridian.core.decision.DecisionSamples.next;
import static app.meridian.core.decision.DecisionSamples.opened;
import static app.meridian.core.decision.DecisionSamples.superseded;
import static app.meridian.core.decision.DecisionSamples.titled;
import static app.meridian.core.decision.DecisionSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.Race;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of decisions does with one of them. */
public abstract class DecisionStoreContract {

    /** With nothing in it. */
    protected abstract DecisionStore store();

    @Test
    void findsWhatWasAdded() {
        DecisionStore store = store();

        Decision added = draft(store, ISSUE, "k1");

        assertThat(added.number()).isEqualTo(new DecisionNumber(DEMO, 1));
        assertThat(added.fields()).isEqualTo(fields("Keep orders", AIKO, BEN, SLASHES));
        assertThat(added.cast().people()).startsWith(AIKO).contains(BEN, CARMEN, SLASHES);
        assertThat(store.find(added.id())).contains(added);
        assertThat(store.find(added.number())).contains(added);
        assertThat(store.find(List.of(added.id(), new DecisionId(1_000_000)))).containsExactly(added);
        assertThat(store.find(List.of())).isEmpty();
        assertThat(store.find(new DecisionNumber(OPS, 1))).isEmpty();
    }

    @Test
    void countsInEachContainer() {
        DecisionStore store = store();

        draft(store, ISSUE, "k1");
        Decision second = draft(store, DEMO, "k2");
        Decision elsewhere = store.add(made(PAGE, OPS, fields("Other", AIKO, BEN), "k1"));

        assertThat(second.number().number()).isEqualTo(2);
        assertThat(second.home()).isEqualTo(DEMO);
        assertThat(elsewhere.number()).isEqualTo(new DecisionNumber(OPS, 1));
    }

    @Test
    void aRepeatedPostIsOneDecision() {
        DecisionStore store = store();
        Decision first = draft(store, ISSUE, "k1");
        Decision opened = opened(store, first);

        assertThat(draft(store, PAGE, "k1")).isEqualTo(opened);
        assertThat(draft(store, ISSUE, "k2").id()).isNotEqualTo(first.id());
    }

    /** Rule S1. */
    @Test
    void numbersThatAreAskedForAtOnceAreDifferent() throws Exception {
        DecisionStore store = store();

        List<Decision> added = Race.winners(n -> Optional.of(draft(store, ISSUE, "k" + n / 2)));

        assertThat(added).hasSize(20).extracting(each -> each.number().number()).containsOnly(
                LongStream.rangeClosed(1, 10).boxed().toArray(Long[]::new));
    }

    @Test
    void savesAllThatIsSaid() {
        DecisionStore store = store();
        Decision open = told(store, opened(store, draft(store, ISSUE, "k1")));
        Decision heard = answered(store, open, BEN, "Ask " + MentionMark.of(SLASHES) + " & [~#1]");
        Decision without = done(store, heard, Deed.LEFT_OUT, each -> each.withBallot(new Ballot(
                each.ballot().asks().stream().map(ask -> ask.without(
                        new LeftOut(LocalDate.parse("2026-12-01"), "On leave", AIKO, NOW))).toList(),
                each.ballot().responses())));

        Decision decided = decided(store, without);

        assertThat(decided.version()).isEqualTo(6);
        assertThat(store.find(decided.id())).contains(decided);
        assertThat(decided).isEqualTo(DecisionSamples.decided(without).decision());
    }

    /** Rules S1 and K11. */
    @Test
    void keepsEveryEntry() {
        DecisionStore store = store();
        Decision draft = draft(store, ISSUE, "k1");
        Decision opened = opened(store, draft);
        Written edit = next(opened, Deed.EDITED, each -> titled(each, "Keep all"));
        Decision heard = answered(store, store.save(List.of(edit)).orElseThrow().get(0), SLASHES, "Why?");

        List<Entry> history = store.history(heard, 4);

        assertThat(history).extracting(Entry::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(history).extracting(Entry::deed)
                .containsExactly(Deed.CREATED, Deed.OPENED, Deed.EDITED, Deed.RESPONDED);
        assertThat(history.get(2)).isEqualTo(edit.entry());
        assertThat(history.get(3).about()).contains(SLASHES);
        assertThat(store.history(heard, 2)).isEqualTo(history.subList(0, 2));
        assertThat(store.history(heard, Long.MAX_VALUE)).isEqualTo(history);
    }

    @Test
    void keepsWhatAJobDid() {
        DecisionStore store = store();
        Decision open = opened(store, draft(store, ISSUE, "k1"));
        Written written = Happening.ofItself(Deed.TOLD, BEN, NOW).makes(open, open);

        Decision stored = store.save(List.of(written)).orElseThrow().get(0);

        assertThat(store.history(stored, 3).get(2)).isEqualTo(written.entry());
    }

    /** Rule K8. */
    @Test
    void keepsWhatWasFrozen() {
        DecisionStore store = store();
        Decision open = opened(store, draft(store, ISSUE, "k1"));
        Written first = decided(open);
        Decision decided = store.save(List.of(first)).orElseThrow().get(0);
        Decision again = done(store, decided, Deed.REOPENED, each -> each.withStatus(DecisionStatus.OPEN));
        Written second = decided(again.withTextVersion(2));

        store.save(List.of(second)).orElseThrow();

        assertThat(store.frozen(open.id()))
                .containsExactly(first.frozen().orElseThrow(), second.frozen().orElseThrow());
        assertThat(store.frozen(draft(store, ISSUE, "k2").id())).isEmpty();
    }

    @Test
    void savesNothingOverAnotherVersion() {
        DecisionStore store = store();
        Decision draft = draft(store, ISSUE, "k1");
        Decision second = done(store, draft, Deed.EDITED, each -> titled(each, "Second"));

        assertThat(store.save(List.of(next(draft, Deed.EDITED, each -> titled(each, "Lost"))))).isEmpty();

        assertThat(store.find(draft.id())).contains(second);
        assertThat(store.history(second, 9)).hasSize(2);
    }

    @Test
    void savesAllOrNone() {
        DecisionStore store = store();
        Decision old = decided(store, opened(store, draft(store, ISSUE, "k1")));
        Decision open = opened(store, draft(store, ISSUE, "k2"));
        Written stale = superseded(old, open);
        Decision moved = done(store, old, Deed.MOVED, each -> each.withHome(PAGE));

        assertThat(store.save(List.of(decided(open), stale))).isEmpty();
        List<Decision> both = store.save(List.of(decided(open), superseded(moved, open))).orElseThrow();

        assertThat(both).extracting(Decision::id).containsExactly(open.id(), old.id());
        assertThat(store.find(old.id())).contains(both.get(1));
        assertThat(store.frozen(open.id())).hasSize(1);
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        DecisionStore store = store();
        Decision draft = draft(store, ISSUE, "k1");

        List<Decision> winners = Race.winners(n -> store.save(
                List.of(next(draft, Deed.EDITED, each -> titled(each, "n" + n)))).map(saved -> saved.get(0)));

        assertThat(winners).hasSize(1);
        assertThat(store.find(draft.id())).isEqualTo(Optional.of(winners.get(0)));
        assertThat(store.history(winners.get(0), 9)).hasSize(2);
    }

    /** Two that replace each other's predecessors wait for each other, and do not stop each other. */
    @Test
    void savesOfSeveralAtOnceEnd() throws Exception {
        DecisionStore store = store();
        Decision one = draft(store, ISSUE, "k1");
        Decision two = draft(store, ISSUE, "k2");

        List<List<Decision>> winners = Race.winners(n -> {
            Written first = next(one, Deed.EDITED, each -> titled(each, "n" + n));
            Written second = next(two, Deed.EDITED, each -> titled(each, "n" + n));
            return store.save(n % 2 == 0 ? List.of(first, second) : List.of(second, first));
        });

        assertThat(winners).hasSize(1);
        assertThat(store.find(List.of(one.id(), two.id()))).containsExactlyInAnyOrderElementsOf(winners.get(0));
    }
}

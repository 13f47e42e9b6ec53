package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionSamples.AIKO;
import static app.meridian.core.decision.DecisionSamples.BEN;
import static app.meridian.core.decision.DecisionSamples.CARMEN;
import static app.meridian.core.decision.DecisionSamples.DAY;
import static app.meridian.core.decision.DecisionSamples.DEMO;
import static app.meridian.core.decision.DecisionSamples.ISSUE;
import static app.meridian.core.decision.DecisionSamples.NOW;
import static app.meridian.core.decision.DecisionSamples.OPS;
import static app.meridian.core.decision.DecisionSamples.OTHER;
import static app.meridian.core.decision.DecisionSamples.PAGE;
import static app.meridian.core.decision.DecisionSamples.SLASHES;
import static app.meridian.core.decision.DecisionSamples.answered;
import static app.meridian.core.decision.DecisionSamples.decided;
import static app.meridian.core.decision.DecisionSamples.done;
import static app.meridian.core.decision.DecisionSamples.draft;
import static app.meridian.core.decision.DecisionSamples.fields;
import static app.meridian.core.decision.DecisionSamples.issue;
import static app.meridian.core.decision.DecisionSamples.made;
import static app.meridian.core.decision.DecisionSamples.opened;
import static app.meridian.core.decision.DecisionSamples.superseded;
import static app.meridian.core.decision.DecisionSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.Race;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store of decisions finds them by people, homes, links and times. */
public abstract class DecisionListsContract {

    /** With nothing in it. */
    protected abstract DecisionStore store();

    @Test
    void findsByHomeAndLinkNewestFirst() {
        DecisionStore store = store();
        Decision first = draft(store, ISSUE, "k1");
        Decision second = draft(store, PAGE, "k2");
        Decision elsewhere = draft(store, store.add(made(OTHER, OPS, fields("x", BEN), "k3")).fields()
                .withLinks(List.of(new Link.ToSubject(ISSUE))), "k4");

        assertThat(store.at(ISSUE, 9)).containsExactly(elsewhere, first);
        assertThat(store.at(ISSUE, 1)).containsExactly(elsewhere);
        assertThat(store.at(PAGE, 9)).extracting(Decision::id).contains(first.id(), second.id()).hasSize(3);
        assertThat(store.at(issue(PAGE.id() + 9), 9)).isEmpty();
        assertThat(store.at(DEMO, 9)).isEmpty();
    }

    @Test
    void findsAtTheNewHomeOnly() {
        DecisionStore store = store();
        Decision moved = done(store, draft(store, ISSUE, "k1"), Deed.MOVED, each -> each.withHome(OTHER));

        assertThat(store.at(OTHER, 9)).containsExactly(moved);
        assertThat(store.at(ISSUE, 9)).isEmpty();
    }

    /** Rules K1 and K3. */
    @Test
    void openOnesAreDueUntilTheyAreLookedAt() {
        DecisionStore store = store();
        draft(store, ISSUE, "k1");
        Decision told = told(store, opened(store, draft(store, ISSUE, "k2")));
        Instant again = NOW.plusSeconds(3_600);

        assertThat(store.due(NOW.plusSeconds(60), 9)).containsExactly(told);
        store.look(told, again);

        assertThat(store.due(again.minusMillis(1), 9)).isEmpty();
        assertThat(store.due(again, 9)).containsExactly(told);
        done(store, told, Deed.WITHDRAWN, each -> each.withStatus(DecisionStatus.WITHDRAWN));
        assertThat(store.due(again, 9)).isEmpty();
    }

    @Test
    void aLookThatAChangeOvertookPutsNothingOff() {
        DecisionStore store = store();
        Decision seen = told(store, opened(store, draft(store, ISSUE, "k1")));
        Decision changed = answered(store, seen, BEN, "Why?");

        store.look(seen, NOW.plusSeconds(3_600));

        assertThat(store.due(NOW.plusSeconds(60), 9)).containsExactly(changed);
    }

    @Test
    void whoeverIsToBeToldKeepsADecisionDue() {
        DecisionStore store = store();
        Decision open = opened(store, draft(store, ISSUE, "k1"));

        store.look(open, NOW.plusSeconds(3_600));

        assertThat(store.due(NOW.plusSeconds(60), 9)).containsExactly(open);
        assertThat(store.due(NOW.plusSeconds(60), 0)).isEmpty();
    }

    @Test
    void looksAtNothingThatIsClosed() {
        DecisionStore store = store();
        Decision draft = draft(store, ISSUE, "k1");

        store.look(draft, NOW);

        assertThat(store.due(NOW.plusSeconds(60), 9)).isEmpty();
    }

    @Test
    void namesWhoseAnswersAreWanted() {
        DecisionStore store = store();
        Decision first = opened(store, draft(store, ISSUE, "k1"));
        Decision second = told(store, opened(store, draft(store, ISSUE, "k2")));
        draft(store, ISSUE, "k3");
        answered(store, opened(store, draft(store, ISSUE, "k4")), SLASHES, "Said");

        assertThat(store.waitingFor(SLASHES, 9)).containsExactly(first, second);
        assertThat(store.waitingFor(SLASHES, 1)).containsExactly(first);
        assertThat(store.countWaitingFor(SLASHES, 9)).isEqualTo(2);
        assertThat(store.countWaitingFor(SLASHES, 1)).isEqualTo(1);
        assertThat(store.countWaitingFor(BEN, 9)).isEqualTo(3);
        assertThat(store.waitingFor(AIKO, 9)).isEmpty();
        assertThat(store.awaiting(SubjectType.ISSUE, SLASHES, 9)).containsExactly(ISSUE);
        assertThat(store.awaiting(SubjectType.PAGE, SLASHES, 9)).containsExactly(PAGE);
        assertThat(store.awaiting(SubjectType.PAGE, AIKO, 9)).isEmpty();
    }

    /** Rule K3. */
    @Test
    void wantsNoAnswerOnceAClockHasEndedOrItIsClosed() {
        DecisionStore store = store();
        Decision open = told(store, opened(store, draft(store, ISSUE, "k1")));
        Decision ended = done(store, open, Deed.CLOCK_ENDED, each -> each.withBallot(new Ballot(
                List.of(each.ballot().asks().get(0).ended(NOW), each.ballot().asks().get(1)), List.of())));

        assertThat(store.countWaitingFor(BEN, 9)).isZero();
        assertThat(store.countWaitingFor(SLASHES, 9)).isEqualTo(1);
        decided(store, ended);
        assertThat(store.countWaitingFor(SLASHES, 9)).isZero();
        assertThat(store.awaiting(SubjectType.ISSUE, SLASHES, 9)).isEmpty();
    }

    @Test
    void namesWhatIsToBeReviewed() {
        DecisionStore store = store();
        Decision decided = decided(store, opened(store, draft(store, ISSUE, "k1")));
        draft(store, ISSUE, "k2");

        assertThat(store.toReview(AIKO, DAY, 9)).containsExactly(decided);
        assertThat(store.toReview(AIKO, DAY.minusDays(1), 9)).isEmpty();
        assertThat(store.toReview(BEN, DAY, 9)).isEmpty();
        done(store, decided, Deed.REOPENED, each -> each.withStatus(DecisionStatus.DRAFT));
        assertThat(store.toReview(AIKO, DAY, 9)).isEmpty();
    }

    /** Rule K8. */
    @Test
    void namesWhatCitesSomethingSuperseded() {
        DecisionStore store = store();
        Decision old = decided(store, opened(store, draft(store, OTHER, "k1")));
        Decision by = opened(store, draft(store, ISSUE, "k2"));
        assertThat(store.superseded(OTHER, 9)).isEmpty();
        assertThat(store.citingSuperseded(SubjectType.ISSUE, 0, 9)).isEmpty();

        Decision gone = store.save(List.of(decided(by), superseded(old, by))).orElseThrow().get(1);

        assertThat(store.superseded(OTHER, 9)).containsExactly(gone);
        assertThat(store.superseded(PAGE, 9)).containsExactly(gone);
        assertThat(store.superseded(ISSUE, 9)).isEmpty();
        assertThat(store.citingSuperseded(SubjectType.ISSUE, 0, 9)).containsExactly(OTHER);
        assertThat(store.citingSuperseded(SubjectType.ISSUE, OTHER.id(), 9)).isEmpty();
        assertThat(store.citingSuperseded(SubjectType.PAGE, 0, 9)).containsExactly(PAGE);
    }

    @Test
    void namesWhatReplaces() {
        DecisionStore store = store();
        Decision old = draft(store, ISSUE, "k1");
        Decision other = draft(store, ISSUE, "k2");
        Decision next = draft(store, fields("Next", AIKO, BEN).withReplaces(List.of(old.id(), other.id())), "k3");

        assertThat(store.replacing(List.of(old.id(), other.id(), next.id()))).containsExactly(next);
        assertThat(store.replacing(List.of(next.id()))).isEmpty();
        assertThat(store.replacing(List.of())).isEmpty();
    }

    /** Rule S1. */
    @Test
    void aClaimIsOnesForEver() throws Exception {
        DecisionStore store = store();

        List<Integer> winners = Race.winners(n -> store.claim("7/1/1") ? Optional.of(n) : Optional.empty());

        assertThat(winners).hasSize(1);
        assertThat(store.claim("7/1/1")).isFalse();
        assertThat(store.claim("7/1/2")).isTrue();
        assertThat(store.claimPage(PAGE)).isTrue();
        assertThat(store.claimPage(PAGE)).isFalse();
        assertThat(store.claimPage(issue(PAGE.id()))).isTrue();
    }

    @Test
    void listsTellApartWhoIsInWhichRole() {
        DecisionStore store = store();
        draft(store, ISSUE, "k1");

        assertThat(store.countWaitingFor(CARMEN, 9)).isZero();
        assertThat(store.toReview(CARMEN, DAY, 9)).isEmpty();
    }
}

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
import static app.meridian.core.decision.DecisionSamples.draft;
import static app.meridian.core.decision.DecisionSamples.fields;
import static app.meridian.core.decision.DecisionSamples.made;
import static app.meridian.core.decision.DecisionSamples.opened;
import static app.meridian.core.decision.DecisionSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of decisions does when something or somebody goes, and when records come back (rules K9, P3). */
public abstract class DecisionRemovalsContract {
    private static final PersonId RENAMED = new PersonId("JIRAUSER99");

    /** With nothing in it. */
    protected abstract DecisionStore store();

    @Test
    void goesWithTheContainerThatItWasMadeIn() {
        DecisionStore store = store();
        Decision gone = decided(store, opened(store, draft(store, ISSUE, "k1")));
        Decision stays = store.add(made(ISSUE, OPS, fields("Stays", AIKO, BEN), "k2"));
        store.claim(gone.id().value() + "/1/1");

        store.delete(DEMO);
        store.delete(DEMO);

        assertThat(store.find(gone.id())).isEmpty();
        assertThat(store.history(gone, 9)).isEmpty();
        assertThat(store.frozen(gone.id())).isEmpty();
        assertThat(store.toReview(AIKO, DAY, 9)).isEmpty();
        assertThat(store.at(ISSUE, 9)).containsExactly(stays);
        assertThat(rows(store)).isEmpty();
        assertThat(store.history(stays, 9)).hasSize(1);
    }

    /** Rule K9. */
    @Test
    void outlivesItsHome() {
        DecisionStore store = store();
        Decision decision = draft(store, ISSUE, "k1");
        store.claimPage(PAGE);

        store.delete(ISSUE);
        store.delete(PAGE);

        Decision left = store.find(decision.id()).orElseThrow();
        assertThat(left.home()).isEqualTo(ISSUE);
        assertThat(left.version()).isEqualTo(1);
        assertThat(left.fields().links()).hasSize(2).noneMatch(Link.ToSubject.class::isInstance);
        assertThat(store.at(PAGE, 9)).isEmpty();
        assertThat(store.claimPage(PAGE)).isTrue();
    }

    @Test
    void asksAboutEverySubjectOfTheType() {
        DecisionStore store = store();
        draft(store, ISSUE, "k1");
        draft(store, OTHER, "k2");
        draft(store, fields("x", AIKO).withLinks(List.of(new Link.ToSubject(OTHER))), "k3");
        List<Subject> asked = new ArrayList<>();

        store.deleteIf(SubjectType.ISSUE, subject -> {
            asked.add(subject);
            return subject.equals(OTHER);
        });

        assertThat(asked).containsExactlyInAnyOrder(ISSUE, OTHER);
        assertThat(store.find(new DecisionNumber(DEMO, 3)).orElseThrow().fields().links()).isEmpty();
    }

    @Test
    void takesWhoIsGoneOffWhatIsUnderWay() {
        DecisionStore store = store();
        Decision open = opened(store, draft(store, ISSUE, "k1"));
        Decision closed = decided(store, opened(store, draft(store, ISSUE, "k2")));

        store.forget(BEN, NOW);

        Decision left = store.find(open.id()).orElseThrow();
        assertThat(left.fields().roles().contributors()).containsExactly(SLASHES);
        assertThat(left.fields().roles().deciders()).isEmpty();
        assertThat(store.history(left, 3).get(2).deed()).isEqualTo(Deed.FORGOTTEN);
        assertThat(store.history(left, 3).get(2).about()).contains(BEN);
        assertThat(store.countWaitingFor(BEN, 9)).isZero();
        assertThat(store.find(closed.id())).contains(closed);
    }

    /** Rule K11. */
    @Test
    void followsSomebodyToAnotherKey() {
        DecisionStore store = store();
        Decision open = told(store, opened(store, draft(store, ISSUE, "k1")));
        Decision said = answered(store, open, BEN, "Ask " + MentionMark.of(SLASHES));

        store.rekey(SLASHES, RENAMED, NOW);
        store.rekey(SLASHES, RENAMED, NOW);

        Decision found = store.find(said.id()).orElseThrow();
        assertThat(found).isEqualTo(new Renaming(SLASHES, RENAMED).of(said));
        assertThat(found.ballot().responses().get(0).reason()).isEqualTo("Ask " + MentionMark.of(RENAMED));
        assertThat(store.waitingFor(RENAMED, 9)).containsExactly(found);
        assertThat(store.waitingFor(SLASHES, 9)).isEmpty();
        assertThat(found.version()).isEqualTo(said.version());
    }

    @Test
    void followsDriverReviewAndHistory() {
        DecisionStore store = store();
        Decision decided = decided(store, opened(store, draft(store, ISSUE, "k1")));
        List<Frozen> frozen = store.frozen(decided.id());

        store.rekey(AIKO, RENAMED, NOW);

        Decision found = store.find(decided.id()).orElseThrow();
        assertThat(store.toReview(RENAMED, DAY, 9)).containsExactly(found);
        assertThat(rows(store)).extracting(RegisterRow::driver).containsExactly(RENAMED);
        assertThat(store.history(found, 9)).hasSize(3)
                .allSatisfy(entry -> assertThat(entry.by()).contains(RENAMED));
        assertThat(store.frozen(decided.id())).isEqualTo(frozen);
    }

    /** Two accounts become one: nobody is named twice. */
    @Test
    void followsToAKeyThatIsThereAlready() {
        DecisionStore store = store();
        Decision open = opened(store, draft(store, ISSUE, "k1"));

        store.rekey(SLASHES, BEN, NOW);

        Decision found = store.find(open.id()).orElseThrow();
        assertThat(found.fields().roles().contributors()).containsExactly(BEN);
        assertThat(found.ballot().ask(BEN)).isPresent();
        assertThat(store.waitingFor(BEN, 9)).containsExactly(found);
        assertThat(answered(store, found, BEN, "Still here").version()).isEqualTo(3);
    }

    /** Somebody was about to save while a key changed. */
    @Test
    void whatWasReadBeforeAChangeOfKeyDoesNotBringTheOldOneBack() {
        DecisionStore store = store();
        Decision read = opened(store, draft(store, ISSUE, "k1"));
        store.rekey(CARMEN, RENAMED, NOW);

        answered(store, read, BEN, "Yes");

        assertThat(store.find(read.id()).orElseThrow().fields().roles().informed()).containsExactly(RENAMED);
    }

    @Test
    void bringsBackWhatWasExported() {
        DecisionStore store = store();
        Decision old = decided(store, opened(store, draft(store, ISSUE, "k1")));
        Decision next = draft(store, fields("Next", AIKO, BEN).withReplaces(List.of(old.id())), "k2");
        List<Imported> exported = List.of(exported(store, next), exported(store, old));
        store.delete(DEMO);

        List<Decision> back = store.add(BEN, exported, "i1");

        assertThat(back).extracting(each -> each.number().number()).containsExactly(2L, 1L);
        assertThat(back.get(0).fields().replaces()).containsExactly(back.get(1).id());
        assertThat(store.find(back.get(1).id())).contains(exported.get(1)
                .as(1, Map.of(old.id(), back.get(1).id())).decision());
        assertThat(store.history(back.get(1), 9)).isEqualTo(exported.get(1).entries());
        assertThat(store.frozen(back.get(1).id())).extracting(Frozen::canonical).hasSize(1);
        assertThat(store.add(BEN, exported, "i1")).containsExactlyInAnyOrderElementsOf(back);
    }

    @Test
    void givesWhatIsImportedAnotherNumberIfItsOwnIsTaken() {
        DecisionStore store = store();
        Decision first = draft(store, ISSUE, "k1");
        draft(store, ISSUE, "k2");

        List<Decision> copies = store.add(BEN, List.of(exported(store, first)), "i1");

        assertThat(copies).extracting(each -> each.number().number()).containsExactly(3L);
        assertThat(draft(store, ISSUE, "k3").number().number()).isEqualTo(4);
        assertThat(rows(store)).hasSize(4);
        assertThat(store.add(BEN, List.of(), "i2")).isEmpty();
    }

    private static Imported exported(DecisionStore store, Decision decision) {
        return new Imported(decision, store.history(decision, decision.version()), store.frozen(decision.id()));
    }

    private static List<RegisterRow> rows(DecisionStore store) {
        return store.register(new RegisterQuery(DEMO, Filter.NONE, Optional.empty(), 99)).rows();
    }
}

package app.meridian.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several people do anything they can think of, in any order, while time goes on and leave is entered. A small model,
 * which counts working time in quarters of an hour, says what must be allowed and where it leads (rules K1 to K8).
 */
public abstract class DecisionModelRun {
    private final Map<DecisionId, List<Entry>> histories = new HashMap<>();
    private final Map<DecisionId, List<Frozen>> frozen = new HashMap<>();

    /** @param store with nothing in it */
    protected final void walk(DecisionStore store, long seed, int steps) {
        DecisionWalk walk = new DecisionWalk(seed, store);

        for (int i = 0; i < steps; i++) {
            DecisionWalk.Step step = walk.step();
            boolean allowed = isAllowed(step.real());
            assertThat(allowed).as("seed %d, step %d: %s", seed, i, step.name()).isEqualTo(step.allowed());
            if (allowed) step.model().run();
            walk.models.forEach((id, model) -> check(walk.office, id, model));
        }
    }

    private static boolean isAllowed(Runnable real) {
        try {
            real.run();
            return true;
        } catch (DecisionNotYoursException | StepNotPossibleException | NotReadyException | InvalidFieldsException
                | ChangedMeanwhileException refused) {
            return false;
        }
    }

    private void check(DecisionOffice office, DecisionId id, ModelRecord model) {
        Decision decision = office.now(id);
        assertThat(decision.status()).isEqualTo(model.status);
        assertThat(decision.inForce().isPresent()).isEqualTo(model.decidedBy.isPresent());
        assertThat(decision.successor().isPresent()).isEqualTo(model.successor.isPresent());
        assertThat(decision.fields().roles().contributors()).isEqualTo(model.contributors);
        if (model.isOpen()) assertAsked(office, decision, model);
        checkHistory(office, decision);
        checkFrozen(office, decision);
    }

    private static void assertAsked(DecisionOffice office, Decision decision, ModelRecord model) {
        assertThat(decision.ballot().asks()).extracting(Ask::person).containsExactlyElementsOf(model.contributors);
        assertThat(decision.ballot().responses()).hasSize(model.answers.size())
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(model.answers.get(each.person())));
    }

    /** Entries are only ever added, one for each version. */
    private void checkHistory(DecisionOffice office, Decision decision) {
        List<Entry> history = new ArrayList<>(office.history(decision.id()));
        List<Entry> before = histories.getOrDefault(decision.id(), List.of());
        assertThat(history.subList(0, before.size())).isEqualTo(before);
        assertThat(history).hasSize((int) decision.version());
        assertThat(history.get(history.size() - 1).version()).isEqualTo(decision.version());
        histories.put(decision.id(), history);
    }

    private void checkFrozen(DecisionOffice office, Decision decision) {
        List<Frozen> all = office.store.frozen(decision.id());
        List<Frozen> before = frozen.getOrDefault(decision.id(), List.of());
        assertThat(all.subList(0, before.size())).isEqualTo(before);
        assertThat(all).allSatisfy(each -> assertThat(each.isUnchanged(decision)).isTrue());
        frozen.put(decision.id(), all);
    }
}

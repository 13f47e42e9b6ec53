package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.replacing;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.ADR;
import static app.meridian.core.decision.DecisionOffice.OTHER;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.InvalidFieldsException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule K8: what a decided successor does to what it replaces. */
class SupersessionTest {
    private final DecisionOffice office = new DecisionOffice();

    @Test
    void beginsWhenTheSuccessorIsDecidedAndNeverGoesBackAsRuleK8Says() {
        Decision old = office.decided(scanners());
        Decision open = office.open(replacing(scanners(), old));
        assertThat(office.now(old.id()).status()).isEqualTo(DecisionStatus.DECIDED);

        Decision successor = decide(open.id());

        Decision superseded = office.now(old.id());
        assertThat(superseded.status()).isEqualTo(DecisionStatus.SUPERSEDED);
        assertThat(superseded.successor()).contains(new Successor(successor.id(), office.clock.instant()));
        assertThatThrownBy(() -> office.service.reopen(AIKO, old.id(), superseded.version()))
                .isInstanceOf(StepNotPossibleException.class);
        assertThat(frozen(superseded).isUnchanged(superseded)).isTrue();
    }

    @Test
    void replacesOnlyWhatIsInForce() {
        Decision draft = office.draft(scanners());
        Decision old = office.decided(scanners());
        decide(office.open(replacing(scanners(), old)).id());

        assertRefused(replacing(scanners(), draft));
        assertRefused(replacing(scanners(), old));
    }

    @Test
    void replacesOnlyWhatItsEditorSees() {
        Decision hidden = office.service.create(BEN, OTHER, ADR, "ADR", scanners(), "hidden");
        office.service.open(BEN, hidden.id(), 1);
        office.tell(hidden.id());
        decide(hidden.id());
        office.secret.add(OTHER);

        assertRefused(replacing(scanners(), hidden));
    }

    @Test
    void neverGoesInACircleAsRuleK8Says() {
        Decision one = reopened(office.decided(scanners()));
        Decision two = reopened(office.decided(replacing(scanners())));
        Decision three = reopened(office.decided(replacing(scanners())));
        edit(one, replacing(scanners(), two));
        edit(two, replacing(scanners(), three));

        assertThatThrownBy(() -> edit(three, replacing(scanners(), one))).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("REPLACED_IN_CIRCLE");
        assertThatThrownBy(() -> edit(one, replacing(scanners(), one))).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("REPLACED_IN_CIRCLE");
    }

    @Test
    void looksAgainWhenItIsDecided() {
        Decision old = office.decided(scanners());
        Decision first = office.open(replacing(scanners(), old));
        Decision second = office.open(replacing(scanners(), old));
        decide(first.id());

        assertThatThrownBy(() -> decide(second.id())).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("replaces[0]");
        assertThat(office.now(second.id()).status()).isEqualTo(DecisionStatus.OPEN);
    }

    @Test
    void takesAReopenedOneBackToWhatWasInForce() {
        Decision old = office.decided(scanners());
        Decision draft = reopened(old);
        edit(draft, saying(scanners(), "Sell scanners"));

        decide(office.open(replacing(scanners(), old)).id());

        Decision superseded = office.now(old.id());
        assertThat(superseded.fields()).isEqualTo(old.fields());
        assertThat(frozen(superseded).isUnchanged(superseded)).isTrue();
    }

    @Test
    void letsASuccessorBeDecidedAgain() {
        Decision old = office.decided(scanners());
        Decision successor = decide(office.open(replacing(scanners(), old)).id());
        Decision draft = reopened(successor);
        office.service.open(AIKO, draft.id(), draft.version());
        office.tell(draft.id());

        assertThat(decide(draft.id()).status()).isEqualTo(DecisionStatus.DECIDED);
        assertThat(office.history(old.id())).filteredOn(entry -> entry.deed() == Deed.SUPERSEDED).hasSize(1);
    }

    private Decision decide(DecisionId id) {
        office.clock.forward(Duration.ofDays(9));
        return office.service.decide(BEN, id, Optional.empty(), "Yes", office.now(id).version());
    }

    private Decision reopened(Decision decided) {
        return office.service.reopen(AIKO, decided.id(), office.now(decided.id()).version());
    }

    private Decision edit(Decision draft, DecisionFields fields) {
        return office.service.edit(AIKO, draft.id(), fields, false, office.now(draft.id()).version());
    }

    private Frozen frozen(Decision decision) {
        List<Frozen> all = office.store.frozen(decision.id());
        return all.get(all.size() - 1);
    }

    private void assertRefused(DecisionFields fields) {
        assertThatThrownBy(() -> office.draft(fields)).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("replaces[0]");
    }
}

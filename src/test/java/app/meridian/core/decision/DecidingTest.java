package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.APPROVER;
import static app.meridian.core.decision.DecisionExamples.CONSENT;
import static app.meridian.core.decision.DecisionExamples.EIGHT_HOURS;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionExamples.with;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.decision.Readiness.Obstacle;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a decision is ready, who decides it, and what reopening does (rules K5, K7 and K8). */
class DecidingTest {
    private final DecisionOffice office = new DecisionOffice();

    @Test
    void isNotDecidedAsLongAsAnybodysTimeRunsAsRuleK5Says() {
        DecisionId id = office.open(scanners()).id();
        respond(id, AIKO, ResponseKind.SUPPORT);
        respond(id, CARMEN, ResponseKind.OBJECTION);
        assertThat(obstacles(BEN, id)).containsExactly(Obstacle.WAITING);
        assertThatThrownBy(() -> office.service.reject(BEN, id, "", office.now(id).version()))
                .isInstanceOf(NotReadyException.class);

        office.clock.forward(Duration.ofHours(8));

        assertThat(decide(BEN, id).status()).isEqualTo(DecisionStatus.DECIDED);
        assertThat(office.now(id).ballot().ask(BEN).flatMap(Ask::endedAt)).isPresent();
    }

    @Test
    void isDecidedByTimeAloneNeverAsRuleK5Says() {
        DecisionId id = office.open(with(scanners(), CONSENT)).id();

        office.clock.forward(Duration.ofDays(100));
        office.endClocks(id);

        assertThat(office.now(id).status()).isEqualTo(DecisionStatus.OPEN);
    }

    @Test
    void isDecidedByAnyOneDeciderOrElseByTheDriverAsRuleK7Says() {
        DecisionId approved = office.open(with(scanners(), APPROVER)).id();
        DecisionId consented = office.open(with(scanners(), CONSENT)).id();
        office.clock.forward(Duration.ofDays(9));

        assertThatThrownBy(() -> decide(AIKO, approved)).isInstanceOf(DecisionNotYoursException.class);
        assertThatThrownBy(() -> decide(BEN, consented)).isInstanceOf(DecisionNotYoursException.class);

        assertThat(decide(BEN, approved).inForce()).isPresent();
        assertThat(decide(AIKO, consented).inForce()).isPresent();
    }

    @Test
    void isStoppedByAnObjectionWithConsentAsRuleK5Says() {
        DecisionId id = office.open(with(scanners(), CONSENT)).id();
        respond(id, CARMEN, ResponseKind.OBJECTION);
        office.clock.forward(Duration.ofDays(9));
        assertThat(obstacles(AIKO, id)).containsExactly(Obstacle.OBJECTION);

        respond(id, CARMEN, ResponseKind.CONCERN);

        assertThat(decide(AIKO, id).status()).isEqualTo(DecisionStatus.DECIDED);
    }

    @Test
    void needsQuorumAndShareWithAMajorityAsRuleK7Says() {
        DecisionId id = office.open(with(scanners(), Rule.majority(EIGHT_HOURS, 60, 50))).id();
        office.clock.forward(Duration.ofDays(9));
        assertThat(obstacles(AIKO, id)).containsExactlyInAnyOrder(Obstacle.QUORUM, Obstacle.SHARE);
        respond(id, CARMEN, ResponseKind.NO_OBJECTION);
        respond(id, BEN, ResponseKind.OBJECTION);
        assertThat(obstacles(AIKO, id)).containsExactly(Obstacle.SHARE);

        respond(id, CARMEN, ResponseKind.SUPPORT);

        assertThat(decide(AIKO, id).status()).isEqualTo(DecisionStatus.DECIDED);
    }

    @Test
    void isRejectedWhateverStandsInTheWayOnceNobodyIsWaitedFor() {
        DecisionId id = office.open(with(scanners(), CONSENT)).id();
        respond(id, CARMEN, ResponseKind.OBJECTION);
        office.clock.forward(Duration.ofDays(9));

        Decision rejected = office.service.reject(AIKO, id, "Too dear", office.now(id).version());

        assertThat(rejected.status()).isEqualTo(DecisionStatus.REJECTED);
        assertThat(rejected.closing().orElseThrow().note()).isEqualTo("Too dear");
        assertThat(rejected.inForce()).isEmpty();
    }

    @Test
    void choosesOneOfItsOptions() {
        DecisionId id = office.open(scanners()).id();
        office.clock.forward(Duration.ofDays(9));
        long version = office.now(id).version();

        assertThatThrownBy(() -> office.service.decide(BEN, id, Optional.of(2), "", version))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("chosen");

        Closing closing = office.service.decide(BEN, id, Optional.of(1), "", version).closing().orElseThrow();
        assertThat(closing.chosen()).contains(1);
    }

    @Test
    void leavesOnlyLinksReviewAndInformedToChangeOnceItIsClosed() {
        Decision decided = office.decided(scanners());
        DecisionFields informing = scanners().withRoles(
                new Roles(AIKO, List.of(BEN), List.of(AIKO, BEN, CARMEN), List.of(CARMEN)));

        Decision informed = office.service.edit(AIKO, decided.id(), informing, false, decided.version());

        assertThat(informed.fields()).isEqualTo(informing);
        assertThat(informed.status()).isEqualTo(DecisionStatus.DECIDED);
        assertThatThrownBy(() -> office.service.edit(
                AIKO, decided.id(), saying(informing, "No"), false, informed.version()))
                .isInstanceOf(StepNotPossibleException.class);
    }

    @Test
    void keepsWhatWasDecidedInForceWhileItIsReopenedAsRuleK8Says() {
        Decision decided = office.decided(scanners());
        Decision draft = office.service.reopen(AIKO, decided.id(), decided.version());
        assertThat(draft.status()).isEqualTo(DecisionStatus.DRAFT);
        assertThat(draft.inForce()).isEqualTo(decided.inForce());
        Decision edited = office.service.edit(
                AIKO, draft.id(), saying(scanners(), "Sell scanners"), false, draft.version());

        Decision back = office.service.withdraw(AIKO, draft.id(), "Never mind", edited.version());

        assertThat(back.status()).isEqualTo(DecisionStatus.DECIDED);
        assertThat(back.fields()).isEqualTo(decided.fields());
        assertThat(office.store.frozen(back.id())).hasSize(1).allSatisfy(each ->
                assertThat(each.isUnchanged(back)).isTrue());
    }

    @Test
    void putsTheNextDecidedVersionIntoForceAsRuleK8Says() {
        Decision first = office.decided(scanners());
        Decision draft = office.service.reopen(AIKO, first.id(), first.version());
        Decision edited = office.service.edit(
                AIKO, draft.id(), saying(scanners(), "Sell scanners"), false, draft.version());
        office.service.open(AIKO, draft.id(), edited.version());
        office.tell(draft.id());
        office.clock.forward(Duration.ofDays(9));

        Decision second = decide(BEN, draft.id());

        assertThat(second.inForce().orElseThrow().textVersion()).isEqualTo(2);
        assertThat(office.store.frozen(second.id())).extracting(each -> each.seal().textVersion())
                .containsExactly(1, 2);
    }

    private void respond(DecisionId id, PersonId person, ResponseKind kind) {
        office.service.respond(person, id, 1, kind, "Because");
    }

    private Decision decide(PersonId actor, DecisionId id) {
        return office.service.decide(actor, id, Optional.empty(), "Yes", office.now(id).version());
    }

    private Set<Obstacle> obstacles(PersonId actor, DecisionId id) {
        return catchThrowableOfType(NotReadyException.class, () -> decide(actor, id)).readiness().obstacles();
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.CONSENT;
import static app.meridian.core.decision.DecisionExamples.EIGHT_HOURS;
import static app.meridian.core.decision.DecisionExamples.asking;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionExamples.with;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is asked when, and whose time starts anew (rules K1 to K4). */
class AskingTest {
    private final DecisionOffice office = new DecisionOffice();

    @Test
    void asksAllContributorsForTheirTimeFromTheMomentTheyAreToldAsRuleK1Says() {
        Decision draft = office.draft(scanners());
        Decision open = office.service.open(AIKO, draft.id(), 1);
        assertThat(office.hearing(open.id()).waitedFor()).hasSize(3)
                .allSatisfy(each -> assertThat(each.clock()).contains(ConsentClock.State.UNTOLD));

        office.clock.forward(Duration.ofHours(1));
        office.tell(open.id());

        assertThat(office.hearing(open.id()).waitedFor()).hasSize(3).allSatisfy(each ->
                assertThat(each.ends()).contains(Instant.parse("2026-11-27T04:15:00Z")));
    }

    @Test
    void givesWhoeverIsAddedLaterTheFullTimeFromThenAsRuleK2Says() {
        Decision open = office.open(asking(AIKO, BEN));
        office.clock.forward(Duration.ofHours(4));

        Decision edited = edit(open, asking(AIKO, BEN, CARMEN), false);

        assertThat(edited.textVersion()).isEqualTo(1);
        assertThat(ask(edited, CARMEN).askedAt()).isEqualTo(office.clock.instant());
        assertThat(ask(edited, BEN)).isEqualTo(ask(open, BEN));
    }

    @Test
    void waitsForNobodyWhoIsRemovedAsRuleK2Says() {
        Decision open = office.open(scanners());
        office.service.respond(CARMEN, open.id(), 1, ResponseKind.OBJECTION, "Too slow");

        Decision edited = edit(open, asking(AIKO, BEN), false);

        assertThat(edited.ballot().asks()).extracting(Ask::person).containsExactly(AIKO, BEN);
        assertThat(edited.ballot().responses()).isEmpty();
        assertThat(last(open).changes()).contains(
                new FieldChange("roles.contributors", "#1, #2, #3", "#1, #2"),
                new FieldChange("responses[#3]", "OBJECTION\n\nToo slow", ""));
    }

    @Test
    void waitsForNobodyWhoIsGoneOrSeesItNoMoreAsRuleK2Says() {
        Decision open = office.open(scanners());

        office.blind.add(CARMEN);
        office.store.forget(BEN, office.clock.instant());

        assertThat(office.hearing(open.id()).waitedFor()).extracting(Hearing.Heard::person).containsExactly(AIKO);
        assertThat(last(open).deed()).isEqualTo(Deed.FORGOTTEN);
        assertThat(office.now(open.id()).fields().roles().deciders()).isEmpty();
    }

    @Test
    void neverReopensATimeThatIsRecordedAsOverAsRuleK3Says() {
        Decision open = office.open(scanners());
        office.clock.forward(Duration.ofDays(4));
        Decision ended = office.endClocks(open.id());

        assertThat(ended.ballot().asks()).allSatisfy(ask ->
                assertThat(ask.endedAt()).contains(Instant.parse("2026-11-26T11:15:00Z")));
        assertThat(office.endClocks(open.id()).version()).isEqualTo(ended.version());
        assertThat(ended.changedAt()).isEqualTo(DecisionOffice.THURSDAY);
    }

    @Test
    void asksAllWhoHaveNotAnsweredAnewWhenTheTextChangesAsRuleK4Says() {
        Decision open = office.open(scanners());
        office.service.respond(BEN, open.id(), 1, ResponseKind.SUPPORT, "");
        office.clock.forward(Duration.ofHours(30));
        office.endClocks(open.id());

        Decision edited = edit(open, saying(scanners(), "Rent scanners"), false);

        assertThat(edited.textVersion()).isEqualTo(2);
        assertThat(ask(edited, CARMEN)).isEqualTo(Ask.of(CARMEN, 2, office.clock.instant()));
        assertThat(ask(edited, AIKO).toldAt()).isEmpty();
        assertThat(ask(edited, BEN)).isEqualTo(ask(open, BEN));
        assertThat(edited.ballot().response(BEN).orElseThrow().textVersion()).isEqualTo(1);
    }

    @Test
    void letsClocksGoOnAfterACorrectionAsRuleK4Says() {
        Decision open = office.open(scanners());

        Decision corrected = edit(open, saying(scanners(), "Buy scanners!"), true);

        assertThat(corrected.textVersion()).isEqualTo(2);
        assertThat(corrected.ballot()).isEqualTo(open.ballot());
        assertThat(last(open).deed()).isEqualTo(Deed.CORRECTED);
        assertThat(last(open).changes()).containsExactly(
                new FieldChange("text.title", "Buy scanners", "Buy scanners!"));
    }

    @Test
    void takesNoChangeOfTheRuleForACorrection() {
        Decision open = office.open(scanners());

        Decision edited = edit(open, with(scanners(), CONSENT), true);

        assertThat(ask(edited, CARMEN).textVersion()).isEqualTo(2);
        assertThat(last(open).deed()).isEqualTo(Deed.EDITED);
    }

    @Test
    void stopsNoClockForOtherFields() {
        Decision open = office.open(scanners());
        Roles roles = new Roles(CARMEN, List.of(AIKO), List.of(AIKO, BEN, CARMEN), List.of(BEN));

        Decision edited = edit(open, scanners().withRoles(roles), false);

        assertThat(edited.textVersion()).isEqualTo(1);
        assertThat(edited.ballot()).isEqualTo(open.ballot());
    }

    @Test
    void staysCompleteWhileItIsOpen() {
        Decision open = office.open(scanners());

        assertThatThrownBy(() -> edit(open, saying(scanners(), ""), false))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("title");
    }

    @Test
    void countsTheTextAnewOnlyIfItOpensWithAnotherOne() {
        Decision open = office.open(scanners());
        Decision same = reopened(open);
        assertThat(same.textVersion()).isEqualTo(1);

        Decision draft = office.service.withdraw(AIKO, open.id(), "", same.version());
        draft = office.service.reopen(AIKO, open.id(), draft.version());
        edit(draft, with(scanners(), Rule.approver(EIGHT_HOURS.multipliedBy(2))), false);

        assertThat(office.service.open(AIKO, open.id(), office.now(open.id()).version()).textVersion()).isEqualTo(2);
    }

    private Decision reopened(Decision open) {
        Decision closed = office.service.withdraw(AIKO, open.id(), "", open.version());
        Decision draft = office.service.reopen(AIKO, open.id(), closed.version());
        assertThat(draft.ballot()).isEqualTo(Ballot.EMPTY);
        return office.service.open(AIKO, open.id(), draft.version());
    }

    private Decision edit(Decision seen, DecisionFields fields, boolean correction) {
        return office.service.edit(AIKO, seen.id(), fields, correction, seen.version());
    }

    private Entry last(Decision decision) {
        List<Entry> history = office.history(decision.id());
        return history.get(history.size() - 1);
    }

    private static Ask ask(Decision decision, PersonId person) {
        return decision.ballot().ask(person).orElseThrow();
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.GUS;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contributors say, and who is not waited for. */
class AnsweringTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private final DecisionOffice office = new DecisionOffice();
    private final DecisionId id = office.open(scanners()).id();

    @Test
    void changesAnAnswerAndKeepsTheEarlierOneInTheHistory() {
        respond(CARMEN, ResponseKind.CONCERN, "Price");
        Decision changed = respond(CARMEN, ResponseKind.SUPPORT, "");

        assertThat(changed.ballot().responses()).extracting(Response::kind).containsExactly(ResponseKind.SUPPORT);
        assertThat(office.history(id)).filteredOn(entry -> entry.deed() == Deed.RESPONDED).hasSize(2).last()
                .satisfies(entry -> assertThat(entry.changes()).containsExactly(
                        new FieldChange("responses[#3]", "CONCERN\n\nPrice", "SUPPORT\n\n")));
        assertThat(respond(CARMEN, ResponseKind.SUPPORT, " ").version()).isEqualTo(changed.version());
    }

    @Test
    void needsAReasonForConcernsAndObjections() {
        for (ResponseKind kind : List.of(ResponseKind.CONCERN, ResponseKind.OBJECTION)) {
            assertThatThrownBy(() -> respond(CARMEN, kind, " ")).isInstanceOf(InvalidFieldsException.class)
                    .hasMessageContaining("reason");
        }
        assertThatThrownBy(() -> respond(CARMEN, ResponseKind.SUPPORT, "x".repeat(4_001)))
                .isInstanceOf(InvalidFieldsException.class);
    }

    @Test
    void isAnsweredByContributorsOnlyWhileItIsOpen() {
        Decision draft = office.draft(scanners());

        assertThatThrownBy(() -> respond(GUS, ResponseKind.SUPPORT, ""))
                .isInstanceOf(DecisionNotYoursException.class);
        assertThatThrownBy(() -> office.service.respond(AIKO, draft.id(), 1, ResponseKind.SUPPORT, ""))
                .isInstanceOf(StepNotPossibleException.class);
    }

    @Test
    void isAnsweredAlsoWhenTheTimeIsOverAsRuleK5Says() {
        office.clock.forward(Duration.ofDays(9));
        office.endClocks(id);

        assertThat(respond(CARMEN, ResponseKind.OBJECTION, "Wait").ballot().responses()).hasSize(1);
    }

    @Test
    void tellsWhoSawAnotherText() {
        office.service.edit(AIKO, id, saying(scanners(), "Rent scanners"), false, office.now(id).version());

        assertThatThrownBy(() -> respond(CARMEN, ResponseKind.SUPPORT, ""))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(office.service.respond(CARMEN, id, 2, ResponseKind.SUPPORT, "").ballot().responses()).hasSize(1);
    }

    @Test
    void leavesOutWhoDoesNotWorkBeforeTheDateAsRuleK6Says() {
        away("2026-11-26", "2026-11-29");

        Decision left = leaveOut(CARMEN, MONDAY, "On leave");

        assertThat(office.hearing(id).waitedFor()).extracting(Hearing.Heard::person).containsExactly(AIKO, BEN);
        assertThat(left.ballot().ask(CARMEN).flatMap(Ask::leftOut)).contains(
                new LeftOut(MONDAY, "On leave", AIKO, office.clock.instant()));
        assertThat(leaveOut(CARMEN, MONDAY, "On leave").version()).isEqualTo(left.version());
    }

    @Test
    void leavesOutNobodyWhoWorksBeforeTheDateOrHasAnswered() {
        away("2026-11-26", "2026-11-29");
        respond(BEN, ResponseKind.SUPPORT, "");

        assertRefused("date", AIKO, LocalDate.of(2026, 11, 27));
        assertRefused("date", CARMEN, LocalDate.of(2026, 12, 1));
        assertRefused("date", CARMEN, LocalDate.of(2026, 11, 26));
        assertRefused("date", CARMEN, LocalDate.of(2020, 1, 1));
        assertRefused("date", CARMEN, LocalDate.of(2199, 12, 31));
        assertRefused("person", BEN, MONDAY);
        assertRefused("person", GUS, MONDAY);
    }

    @Test
    void leavesOutOnlyWithAReasonAndByTheDriver() {
        away("2026-11-26", "2026-11-29");

        assertThatThrownBy(() -> leaveOut(CARMEN, MONDAY, " ")).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> office.service.leaveOut(CARMEN, id, CARMEN, MONDAY, "Me", office.now(id).version()))
                .isInstanceOf(DecisionNotYoursException.class);
    }

    @Test
    void hearsWhoWasLeftOutIfTheyAnswerAfterAllAndKeepsThemLeftOutWhenTheTextChanges() {
        away("2026-11-26", "2026-11-29");
        leaveOut(CARMEN, MONDAY, "On leave");
        office.service.edit(AIKO, id, saying(scanners(), "Rent scanners"), false, office.now(id).version());
        assertThat(office.hearing(id).waitedFor()).extracting(Hearing.Heard::person).containsExactly(AIKO, BEN);

        office.service.respond(CARMEN, id, 2, ResponseKind.SUPPORT, "");

        assertThat(office.now(id).ballot().response(CARMEN)).isPresent();
    }

    private Decision respond(PersonId person, ResponseKind kind, String reason) {
        return office.service.respond(person, id, 1, kind, reason);
    }

    private Decision leaveOut(PersonId person, LocalDate date, String reason) {
        return office.service.leaveOut(AIKO, id, person, date, reason, office.now(id).version());
    }

    private void assertRefused(String field, PersonId person, LocalDate date) {
        assertThatThrownBy(() -> leaveOut(person, date, "Away")).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining(field + "=");
    }

    private void away(String first, String last) {
        Leave leave = new Leave(LocalDate.parse(first), DayPart.WHOLE, LocalDate.parse(last), DayPart.WHOLE);
        office.company.save(CARMEN, new ProfileFields(
                List.of(), List.of(), Optional.empty(), List.of(leave), List.of(), false));
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.asking;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.ADR;
import static app.meridian.core.decision.DecisionOffice.GUS;
import static app.meridian.core.decision.DecisionOffice.ISSUE;
import static app.meridian.core.decision.DecisionOffice.OTHER;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drafts, and what they may say. */
class DraftingTest {
    private final DecisionOffice office = new DecisionOffice();

    @Test
    void isNumberedWithinItsProjectForLifeAsRuleK9Says() {
        Decision first = office.draft(scanners());
        Decision second = office.service.create(BEN, OneProject.DEMO, ADR, "ADR", scanners(), "other");

        assertThat(first.number()).hasToString("D-1");
        assertThat(second.number()).hasToString("D-2");
        assertThat(first.home()).isEqualTo(ISSUE);
        assertThat(second.home()).isEqualTo(OneProject.DEMO);
        assertThat(first.status()).isEqualTo(DecisionStatus.DRAFT);
    }

    @Test
    void isMadeOnceForEachClientKey() {
        Decision first = office.service.create(AIKO, ISSUE, ADR, "ADR", scanners(), "k");
        Decision again = office.service.create(AIKO, ISSUE, ADR, "ADR", scanners(), "k");

        assertThat(again).isEqualTo(first);
        assertThatThrownBy(() -> office.service.create(AIKO, ISSUE, ADR, "ADR", saying(scanners(), "No"), "k"))
                .isInstanceOf(ClientKeyTakenException.class);
    }

    @Test
    void isMadeOnlyWhereItsAuthorSeesAndMayWrite() {
        office.secret.add(OTHER);

        assertThatThrownBy(() -> office.service.create(GUS, ISSUE, ADR, "ADR", scanners(), "k"))
                .isInstanceOf(DecisionNotAllowedException.class);
        assertThatThrownBy(() -> office.service.create(AIKO, OTHER, ADR, "ADR", scanners(), "k"))
                .isInstanceOf(SubjectNotFoundException.class);
    }

    @Test
    void namesEveryWrongField() {
        DecisionText text = new DecisionText("a\nb", List.of(new Section(SectionRole.OTHER, "", "", false, "x\0")),
                List.of(new Option("o", Collections.nCopies(21, "p"), List.of("a\nb"))), Optional.of(1));
        Roles roles = new Roles(GUS, List.of(BEN, BEN), List.of(DARA), List.of(GUS));
        List<Link> links = List.of(new Link.ToAddress("javascript:alert(1)", ""));
        DecisionFields wrong = new DecisionFields(text, Rule.majority(Duration.ofHours(201), 0, 101), roles, links,
                List.of(new DecisionId(99)), Optional.of(LocalDate.of(2200, 1, 1)));

        assertThat(flaws(wrong)).containsExactlyInAnyOrder("title", "sections[0].heading", "sections[0].text",
                "options[0].pros", "options[0].cons[0]", "proposed", "rule.responseTime", "rule.quorum", "rule.share",
                "driver", "deciders[1]", "contributors[0]", "informed[0]", "links[0]", "replaces[0]", "review");
    }

    @Test
    void asksOnlyWhoCanSeeItsHome() {
        office.blind.add(CARMEN);

        assertThat(flaws(scanners())).containsExactly("contributors[2]");
        assertThat(flaws(asking(AIKO, BEN))).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeItCanOpen() {
        DecisionText empty = new DecisionText("", List.of(new Section(SectionRole.CONTEXT, "Context", "", true, " ")),
                List.of(new Option("", List.of(), List.of())), Optional.empty());
        Roles alone = new Roles(AIKO, List.of(), List.of(), List.of());
        Decision draft = office.draft(scanners().withText(empty).withRoles(alone));

        InvalidFieldsException refused = catchThrowableOfType(InvalidFieldsException.class,
                () -> office.service.open(AIKO, draft.id(), 1));

        assertThat(refused.flaws()).containsOnlyKeys(
                "title", "sections[0].text", "options[0].title", "deciders", "contributors");
    }

    @Test
    void keepsWhatTheEditorCannotSee() {
        Link secret = new Link.ToSubject(OTHER);
        Decision draft = office.draft(scanners().withLinks(List.of(secret)));
        office.secret.add(OTHER);

        Decision edited = office.service.edit(AIKO, draft.id(), saying(scanners(), "New"), false, 1);

        assertThat(edited.fields().links()).containsExactly(secret);
        assertThat(edited.fields().text().title()).isEqualTo("New");
    }

    @Test
    void makesNoVersionOfWhatIsStoredAlready() {
        Decision draft = office.draft(scanners());

        assertThat(office.service.edit(AIKO, draft.id(), scanners(), false, 1).version()).isEqualTo(1);
    }

    @Test
    void isWrittenByItsDriverAndByAdministratorsOnly() {
        Decision draft = office.draft(scanners());

        assertThatThrownBy(() -> office.service.edit(CARMEN, draft.id(), saying(scanners(), "No"), false, 1))
                .isInstanceOf(DecisionNotYoursException.class);
        assertThat(office.service.edit(BEN, draft.id(), saying(scanners(), "Yes"), false, 1).version()).isEqualTo(2);
        assertThat(office.rights.allowed(Optional.empty(), draft)).isEmpty();
        assertThat(office.rights.allowed(Optional.of(CARMEN), draft)).isEmpty();
        assertThat(office.rights.allowed(Optional.of(AIKO), draft))
                .isEqualTo(Set.of(Act.EDIT, Act.OPEN, Act.WITHDRAW));
    }

    @Test
    void isSeenByWhoeverSeesItsHomeAsRuleK10Says() {
        Decision draft = office.draft(scanners());
        office.secret.add(ISSUE);

        assertThatThrownBy(() -> office.service.open(AIKO, draft.id(), 1))
                .isInstanceOf(DecisionNotFoundException.class);
        assertThat(office.rights.canSee(Optional.of(BEN), draft)).isTrue();
    }

    @Test
    void isGivenAnotherHomeByAdministratorsOnceItsOwnIsGone() {
        Decision draft = office.draft(scanners());
        assertThatThrownBy(() -> office.service.move(BEN, draft.id(), OTHER, 1))
                .isInstanceOf(StepNotPossibleException.class);
        office.gone.add(ISSUE);

        assertThatThrownBy(() -> office.service.move(AIKO, draft.id(), OTHER, 1))
                .isInstanceOf(DecisionNotFoundException.class);
        Decision moved = office.service.move(BEN, draft.id(), OTHER, 1);

        assertThat(moved.home()).isEqualTo(OTHER);
        assertThat(moved.number()).isEqualTo(draft.number());
    }

    private Set<String> flaws(DecisionFields fields) {
        try {
            office.draft(fields);
            return Set.of();
        } catch (InvalidFieldsException e) {
            return e.flaws().keySet();
        }
    }
}

package app.meridian.core.decision;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What tests of decisions talk about. */
final class DecisionExamples {
    static final Duration EIGHT_HOURS = Duration.ofHours(8);
    static final Rule APPROVER = Rule.approver(EIGHT_HOURS);
    static final Rule CONSENT = Rule.consent(EIGHT_HOURS);

    private DecisionExamples() {}

    /** Aiko drives, Ben decides, Aiko, Ben and Carmen are asked. */
    static DecisionFields scanners() {
        return asking(AIKO, BEN, CARMEN);
    }

    static DecisionFields asking(PersonId... contributors) {
        Roles roles = new Roles(AIKO, List.of(BEN), List.of(contributors), List.of());
        return new DecisionFields(text("Buy scanners"), APPROVER, roles, List.of(), List.of(), Optional.empty());
    }

    static DecisionFields with(DecisionFields fields, Rule rule) {
        return new DecisionFields(fields.text(), rule, fields.roles(), fields.links(), fields.replaces(),
                fields.review());
    }

    static DecisionFields saying(DecisionFields fields, String title) {
        return fields.withText(text(title));
    }

    static DecisionFields replacing(DecisionFields fields, Decision... replaced) {
        return fields.withReplaces(List.of(replaced).stream().map(Decision::id).toList());
    }

    static DecisionText text(String title) {
        return new DecisionText(title, List.of(
                new Section(SectionRole.CONTEXT, "Context", "What is it about?", true, "Labels fade."),
                new Section(SectionRole.PROPOSAL, "Proposal", "", false, "")),
                List.of(new Option("Hand scanners", List.of("cheap"), List.of("slow")),
                        new Option("A belt", List.of(), List.of())), Optional.of(0));
    }
}

package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.BuiltIns;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import app.meridian.core.decision.Template;
import app.meridian.core.decision.TemplateId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The six templates that come with Meridian, in the language of who uses them. */
@Component
public class BuiltInTemplates implements BuiltIns {
    private static final Duration TWO_DAYS = Duration.ofHours(16);
    private static final Duration FOUR_DAYS = Duration.ofHours(32);
    private static final Duration ONE_DAY = Duration.ofHours(8);

    private final Phrases phrases;

    public BuiltInTemplates(Phrases phrases) {
        this.phrases = requireNonNull(phrases, "phrases");
    }

    @Override
    public List<Template> in(Locale locale) {
        Phrases local = phrases.in(locale);
        return List.of(daci(local), architecture(local), proposal(local), consent(local), twoWayDoor(local),
                agreement(local));
    }

    private static Template daci(Phrases say) {
        return new Template(new TemplateId("daci"), 0, say.text("meridian.decisions.templates.daci"),
                say.text("meridian.decisions.templates.daci-about"), List.of(
                required(SectionRole.CONTEXT, say.text("meridian.decisions.templates.daci-context"),
                        say.text("meridian.decisions.templates.daci-context-help")),
                optional(SectionRole.DRIVERS, say.text("meridian.decisions.templates.daci-drivers"),
                        say.text("meridian.decisions.templates.daci-drivers-help")),
                required(SectionRole.PROPOSAL, say.text("meridian.decisions.templates.daci-proposal"),
                        say.text("meridian.decisions.templates.daci-proposal-help")),
                optional(SectionRole.MORE_INFORMATION, say.text("meridian.decisions.templates.daci-more"),
                        say.text("meridian.decisions.templates.daci-more-help"))),
                true, Rule.approver(TWO_DAYS), false);
    }

    private static Template architecture(Phrases say) {
        return new Template(new TemplateId("adr"), 0, say.text("meridian.decisions.templates.adr"),
                say.text("meridian.decisions.templates.adr-about"), List.of(
                required(SectionRole.CONTEXT, say.text("meridian.decisions.templates.adr-context"),
                        say.text("meridian.decisions.templates.adr-context-help")),
                optional(SectionRole.DRIVERS, say.text("meridian.decisions.templates.adr-drivers"),
                        say.text("meridian.decisions.templates.adr-drivers-help")),
                required(SectionRole.OUTCOME, say.text("meridian.decisions.templates.adr-outcome"),
                        say.text("meridian.decisions.templates.adr-outcome-help")),
                optional(SectionRole.CONSEQUENCES, say.text("meridian.decisions.templates.adr-consequences"),
                        say.text("meridian.decisions.templates.adr-consequences-help")),
                optional(SectionRole.CONFIRMATION, say.text("meridian.decisions.templates.adr-confirmation"),
                        say.text("meridian.decisions.templates.adr-confirmation-help")),
                optional(SectionRole.MORE_INFORMATION, say.text("meridian.decisions.templates.adr-more"),
                        say.text("meridian.decisions.templates.adr-more-help"))),
                true, Rule.consent(TWO_DAYS), false);
    }

    private static Template proposal(Phrases say) {
        return new Template(new TemplateId("rfc"), 0, say.text("meridian.decisions.templates.rfc"),
                say.text("meridian.decisions.templates.rfc-about"), List.of(
                required(SectionRole.CONTEXT, say.text("meridian.decisions.templates.rfc-context"),
                        say.text("meridian.decisions.templates.rfc-context-help")),
                required(SectionRole.PROPOSAL, say.text("meridian.decisions.templates.rfc-proposal"),
                        say.text("meridian.decisions.templates.rfc-proposal-help")),
                required(SectionRole.CONSEQUENCES, say.text("meridian.decisions.templates.rfc-consequences"),
                        say.text("meridian.decisions.templates.rfc-consequences-help")),
                optional(SectionRole.MORE_INFORMATION, say.text("meridian.decisions.templates.rfc-more"),
                        say.text("meridian.decisions.templates.rfc-more-help"))),
                false, Rule.approver(FOUR_DAYS), false);
    }

    private static Template consent(Phrases say) {
        return new Template(new TemplateId("consent"), 0, say.text("meridian.decisions.templates.consent"),
                say.text("meridian.decisions.templates.consent-about"), List.of(
                required(SectionRole.CONTEXT, say.text("meridian.decisions.templates.consent-context"),
                        say.text("meridian.decisions.templates.consent-context-help")),
                required(SectionRole.PROPOSAL, say.text("meridian.decisions.templates.consent-proposal"),
                        say.text("meridian.decisions.templates.consent-proposal-help")),
                optional(SectionRole.CONSEQUENCES, say.text("meridian.decisions.templates.consent-consequences"),
                        say.text("meridian.decisions.templates.consent-consequences-help"))),
                false, Rule.consent(TWO_DAYS), false);
    }

    private static Template twoWayDoor(Phrases say) {
        return new Template(new TemplateId("two-way-door"), 0, say.text("meridian.decisions.templates.two-way"),
                say.text("meridian.decisions.templates.two-way-about"), List.of(
                required(SectionRole.PROPOSAL, say.text("meridian.decisions.templates.two-way-proposal"),
                        say.text("meridian.decisions.templates.two-way-proposal-help")),
                optional(SectionRole.CONFIRMATION, say.text("meridian.decisions.templates.two-way-confirmation"),
                        say.text("meridian.decisions.templates.two-way-confirmation-help"))),
                false, Rule.consent(ONE_DAY), false);
    }

    private static Template agreement(Phrases say) {
        return new Template(new TemplateId("working-agreement"), 0,
                say.text("meridian.decisions.templates.agreement"),
                say.text("meridian.decisions.templates.agreement-about"), List.of(
                agreed(say, "meridian.decisions.templates.agreement-channels",
                        "meridian.decisions.templates.agreement-channels-help",
                        "meridian.decisions.templates.agreement-channels-text"),
                agreed(say, "meridian.decisions.templates.agreement-answers",
                        "meridian.decisions.templates.agreement-answers-help",
                        "meridian.decisions.templates.agreement-answers-text"),
                agreed(say, "meridian.decisions.templates.agreement-hours",
                        "meridian.decisions.templates.agreement-hours-help",
                        "meridian.decisions.templates.agreement-hours-text"),
                agreed(say, "meridian.decisions.templates.agreement-meetings",
                        "meridian.decisions.templates.agreement-meetings-help",
                        "meridian.decisions.templates.agreement-meetings-text"),
                agreed(say, "meridian.decisions.templates.agreement-decisions",
                        "meridian.decisions.templates.agreement-decisions-help",
                        "meridian.decisions.templates.agreement-decisions-text")),
                false, Rule.consent(FOUR_DAYS), false);
    }

    private static Section agreed(Phrases say, String heading, String help, String text) {
        return required(SectionRole.OTHER, say.text(heading), say.text(help)).withText(say.text(text));
    }

    private static Section required(SectionRole role, String heading, String help) {
        return new Section(role, heading, help, true, "");
    }

    private static Section optional(SectionRole role, String heading, String help) {
        return new Section(role, heading, help, false, "");
    }
}

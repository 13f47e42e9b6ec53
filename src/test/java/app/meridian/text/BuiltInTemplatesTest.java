package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import app.meridian.core.decision.Template;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BuiltInTemplatesTest {
    private static List<Template> in(Locale locale) {
        return new BuiltInTemplates(new Phrases(new TextsOf(Locale.ENGLISH))).in(locale);
    }

    @Test
    void areSixInTheLanguageOfWhoUsesThem() {
        assertThat(in(Locale.ENGLISH)).extracting(Template::name).containsExactly("DACI",
                "Architecture decision (ADR)", "RFC / proposal", "Consent", "Two-way door", "Working agreement");
        assertThat(in(Locale.GERMAN)).extracting(Template::name).contains("Umkehrbare Entscheidung");
        assertThat(in(Locale.ENGLISH)).extracting(each -> each.id().value()).doesNotHaveDuplicates();
    }

    @Test
    void nameArchitectureDecisionsAsMadrDoes() {
        assertThat(in(Locale.ENGLISH).get(1).sections()).extracting(Section::heading).containsExactly(
                "Context and Problem Statement", "Decision Drivers", "Decision Outcome", "Consequences",
                "Confirmation", "More Information");
    }

    @Test
    void giveAWorkingAgreementSomethingToStartFrom() {
        List<Section> sections = in(Locale.ENGLISH).get(5).sections();

        assertThat(sections).extracting(Section::heading)
                .containsExactly("Channels", "Response times", "Hours", "Meetings", "Decisions");
        assertThat(sections).allSatisfy(each -> assertThat(each.text().lines()).hasSize(4)
                .allMatch(line -> line.startsWith("- ")));
        assertThat(sections).extracting(Section::role).containsOnly(SectionRole.OTHER);
    }

    @Test
    void fitTheLimitsOfTemplates() {
        assertThat(List.of(in(Locale.ENGLISH), in(Locale.GERMAN))).allSatisfy(all -> assertThat(all)
                .allSatisfy(each -> {
                    assertThat(each.name()).hasSizeLessThanOrEqualTo(Template.LONGEST_NAME);
                    assertThat(each.description()).hasSizeLessThanOrEqualTo(Template.LONGEST_DESCRIPTION);
                    assertThat(each.sections()).anyMatch(Section::required);
                }));
    }
}

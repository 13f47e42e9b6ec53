package app.meridian.core.decision;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.DARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.SmallCompany;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dara administers; two templates are built in. */
class TemplateServiceTest {
    private static final Locale EN = Locale.ENGLISH;
    private static final TemplateId ADR = new TemplateId("adr");
    private static final Section CONTEXT = new Section(SectionRole.CONTEXT, "Context", "", true, "");

    private final TemplateService templates = new TemplateService(new InMemoryTemplateStore(),
            locale -> List.of(fields("ADR").as(ADR, 0), fields("RFC").as(new TemplateId("rfc"), 0)),
            new SmallCompany().circles, SmallCompany.CLOCK);

    private static TemplateFields fields(String name) {
        return new TemplateFields(name, "", List.of(CONTEXT), false, Rule.consent(Duration.ofHours(8)), false);
    }

    private static TemplateFields retired(String name) {
        return new TemplateFields(name, "", List.of(CONTEXT), false, Rule.consent(Duration.ofHours(8)), true);
    }

    private List<String> offered() {
        return templates.list(Optional.of(AIKO), EN).stream().map(Template::name).toList();
    }

    @Test
    void offersBuiltInOnesBeforeTheCompanysOwn() {
        Template own = templates.create(DARA, EN, fields(" Offsite "));

        assertThat(offered()).containsExactly("ADR", "RFC", "Offsite");
        assertThat(own.id().value()).startsWith("custom-");
        assertThat(own.version()).isEqualTo(1);
        assertThat(templates.get(EN, own.id())).isEqualTo(own);
    }

    @Test
    void makesTheCompanysOwnTextOfABuiltInOne() {
        Template changed = templates.save(DARA, EN, ADR, fields("Architecture"), 0);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(offered()).containsExactly("Architecture", "RFC");
        assertThat(templates.save(DARA, EN, ADR, fields("Architecture"), 1)).isEqualTo(changed);
    }

    @Test
    void offersRetiredOnesToAdministratorsAlone() {
        templates.save(DARA, EN, ADR, retired("ADR"), 0);

        assertThat(offered()).containsExactly("RFC");
        assertThat(templates.list(Optional.of(DARA), EN)).hasSize(2);
        assertThat(templates.list(Optional.empty(), EN)).hasSize(1);
    }

    @Test
    void isKeptByAdministratorsOnly() {
        assertThatThrownBy(() -> templates.create(AIKO, EN, fields("Mine")))
                .isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> templates.save(AIKO, EN, ADR, fields("Mine"), 0))
                .isInstanceOf(NotAdministratorException.class);
        assertThat(templates.canAdminister(Optional.of(DARA))).isTrue();
        assertThat(templates.canAdminister(Optional.empty())).isFalse();
    }

    @Test
    void refusesWhatSomebodyElseHasChanged() {
        templates.save(DARA, EN, ADR, fields("Architecture"), 0);

        assertThatThrownBy(() -> templates.save(DARA, EN, ADR, fields("Other"), 0))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> templates.save(DARA, EN, new TemplateId("none"), fields("Other"), 0))
                .isInstanceOf(TemplateNotFoundException.class);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        Section bad = new Section(SectionRole.OTHER, " ", "x".repeat(1_001), false, "");
        TemplateFields wrong = new TemplateFields("rfc", "x".repeat(301), List.of(bad), false,
                Rule.majority(Duration.ofMinutes(20), 0, 101), false);

        assertThatThrownBy(() -> templates.create(DARA, EN, wrong))
                .asInstanceOf(type(InvalidFieldsException.class))
                .extracting(InvalidFieldsException::flaws).asInstanceOf(
                        MAP)
                .containsOnlyKeys("name", "description", "sections[0].heading", "sections[0].help",
                        "rule.responseTime", "rule.quorum", "rule.share");
    }
}

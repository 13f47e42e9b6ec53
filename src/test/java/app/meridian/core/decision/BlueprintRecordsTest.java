package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionOffice.ISSUE;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Rule H3. */
class BlueprintRecordsTest {
    private static final Rule RULE = Rule.consent(Duration.ofHours(16));

    private final DecisionOffice office = new DecisionOffice();
    private final BlueprintRecords records = new BlueprintRecords(office.service, office.store,
            new TemplateService(new InMemoryTemplateStore(), this::builtIns, office.circles, office.clock),
            office.homes, person -> person.equals(AIKO) ? Locale.ENGLISH : Locale.GERMAN);

    @Test
    void aDraftWithThePagesTitleBeginsThatItsAuthorDrives() {
        records.madeFromBlueprint(AIKO, ISSUE, "");

        Decision draft = made().get(0);
        assertThat(draft.status()).isEqualTo(DecisionStatus.DRAFT);
        assertThat(draft.fields().text().title()).isEqualTo(office.homes.nameOf(ISSUE).orElseThrow().title());
        assertThat(draft.fields().roles().driver()).isEqualTo(AIKO);
        assertThat(draft.fields().rule()).isEqualTo(RULE);
        assertThat(draft.beginning().templateName()).isEqualTo("Consent");
    }

    @Test
    void itStartsWithTheTemplateThatTheMacroNamesInTheAuthorsLanguage() {
        records.madeFromBlueprint(BEN, ISSUE, " dAcI ");

        Decision draft = made().get(0);
        assertThat(draft.beginning().templateName()).isEqualTo("DACI auf Deutsch");
        assertThat(draft.fields().text().sections()).hasSize(1);
        assertThat(draft.fields().text().options()).hasSize(2);
    }

    @Test
    void aPageHasOneRecordHoweverOftenItIsAnnounced() {
        records.madeFromBlueprint(AIKO, ISSUE, "");
        records.madeFromBlueprint(BEN, ISSUE, "daci");

        assertThat(made()).hasSize(1);
    }

    @Test
    void aPageThatIsGoneHasNone() {
        office.gone.add(ISSUE);

        records.madeFromBlueprint(AIKO, ISSUE, "");

        assertThat(made()).isEmpty();
    }

    private List<Decision> made() {
        return office.store.at(ISSUE, 10);
    }

    private List<Template> builtIns(Locale locale) {
        Section context = new Section(SectionRole.CONTEXT, "Context", "", true, "");
        String suffix = locale.equals(Locale.GERMAN) ? " auf Deutsch" : "";
        return List.of(
                new Template(new TemplateId("daci"), 0, "DACI" + suffix, "", List.of(context), true, RULE, false),
                new Template(new TemplateId("consent"), 0, "Consent" + suffix, "", List.of(), false, RULE, false));
    }
}

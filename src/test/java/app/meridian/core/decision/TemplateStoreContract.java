package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionSamples.AIKO;
import static app.meridian.core.decision.DecisionSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.Race;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of templates does. */
public abstract class TemplateStoreContract {
    private static final Template CUSTOM = new Template(new TemplateId("custom-7"), 0, "B\u00fcro", "",
            List.of(new Section(SectionRole.PROPOSAL, "Plan", "Short", true, "We \\ 'write'\n\n* first"),
                    new Section(SectionRole.OTHER, "Rest", "", false, "")), true,
            Rule.majority(Duration.ofMinutes(975), 50, 66), false);

    /** With nothing in it. */
    protected abstract TemplateStore store();

    @Test
    void findsAllInTheOrderInWhichTheyWereMade() {
        TemplateStore store = store();
        Template first = store.save(AIKO, CUSTOM, NOW).orElseThrow();
        Template second = store.save(AIKO, named("adr", true), NOW).orElseThrow();

        assertThat(first).isEqualTo(CUSTOM.withVersion(1));
        assertThat(store.all()).containsExactly(first, second);
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store().all()).isEmpty();
    }

    @Test
    void changesTheVersionThatIsStored() {
        TemplateStore store = store();
        store.save(AIKO, CUSTOM, NOW).orElseThrow();

        Template changed = store.save(AIKO, named("custom-7", true).withVersion(1), NOW).orElseThrow();

        assertThat(changed.version()).isEqualTo(2);
        assertThat(store.all()).containsExactly(changed);
        assertThat(store.save(AIKO, CUSTOM, NOW)).isEmpty();
        assertThat(store.save(AIKO, CUSTOM.withVersion(1), NOW)).isEmpty();
        assertThat(store.save(AIKO, named("rfc", false).withVersion(1), NOW)).isEmpty();
    }

    /** Rule S1. */
    @Test
    void letsOneOfManyWin() throws Exception {
        TemplateStore store = store();

        List<Template> first = Race.winners(n -> store.save(AIKO, named("custom-1", false), NOW));
        List<Template> second = Race.winners(n -> store.save(AIKO, named("custom-1", n % 2 == 0).withVersion(1), NOW));

        assertThat(first).hasSize(1);
        assertThat(store.all()).isEqualTo(second).hasSize(1);
    }

    private static Template named(String id, boolean retired) {
        return new Template(new TemplateId(id), 0, "", "Text", List.of(), false, Rule.consent(Duration.ofHours(16)),
                retired);
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.replacing;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.ISSUE;
import static app.meridian.core.decision.DecisionOffice.OTHER;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Out and in again. */
class DecisionTransferTest {
    private final DecisionOffice office = new DecisionOffice();
    private final DecisionExport export = new DecisionExport(office.store, office.rights, office.homes);
    private final DecisionOffice there = new DecisionOffice();
    private final DecisionImport imports = new DecisionImport(there.store, there.rights, there.homes, there.clock);

    @Test
    void losesNothing() {
        Decision old = office.decided(scanners());
        Decision successor = office.decided(replacing(scanners(), old));
        List<Imported> records = List.of(out(old), out(successor));

        List<Decision> taken = imports.add(BEN, DEMO, records, "k");

        assertThat(taken.get(0).successor().orElseThrow().by()).isEqualTo(taken.get(1).id());
        Imported again = new DecisionExport(there.store, there.rights, there.homes)
                .get(Optional.of(BEN), taken.get(0).id());
        assertThat(again.frozen()).isEqualTo(records.get(0).frozen());
        assertThat(again.entries()).startsWith(records.get(0).entries().toArray(Entry[]::new)).hasSize(
                records.get(0).entries().size() + 1).last().extracting(Entry::deed).isEqualTo(Deed.IMPORTED);
        assertThat(again.decision()).returns(records.get(0).decision().fields(), Decision::fields)
                .returns(records.get(0).decision().ballot(), Decision::ballot);
    }

    @Test
    void isTakenInOnceForEachClientKey() {
        List<Imported> records = List.of(out(office.draft(scanners())));

        assertThat(imports.add(BEN, DEMO, records, "k")).isEqualTo(imports.add(BEN, DEMO, records, "k"));
    }

    @Test
    void getsTheNextNumberIfItsOwnIsTaken() {
        there.draft(scanners());

        Decision taken = imports.add(BEN, DEMO, List.of(out(office.draft(scanners()))), "k").get(0);

        assertThat(taken.number().number()).isEqualTo(2);
    }

    @Test
    void isTakenInByAdministratorsOnly() {
        List<Imported> records = List.of(out(office.draft(scanners())));

        assertThatThrownBy(() -> imports.add(AIKO, DEMO, records, "k")).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void isRefusedIfWhatWasFrozenShowsAChange() {
        Imported record = out(office.decided(scanners()));
        Frozen frozen = record.frozen().get(0);
        Frozen forged = new Frozen(frozen.decision(), frozen.seal(), frozen.canonical().replace("Buy", "Sell"));

        assertRefused(new Imported(record.decision(), record.entries(), List.of(forged)), "records[0].frozen[0]");
        assertRefused(new Imported(record.decision(), record.entries(), List.of()), "records[0].frozen");
    }

    @Test
    void isRefusedIfItDoesNotFitItsHistory() {
        Imported record = out(office.draft(scanners()));
        Decision other = record.decision().withFields(saying(scanners(), "Sell scanners"));

        assertRefused(new Imported(other, record.entries(), List.of()), "records[0].history");
        assertRefused(new Imported(record.decision(), List.of(), List.of()), "records[0].history");
        assertRefused(new Imported(record.decision().withFields(saying(scanners(), "a\nb")), record.entries(),
                List.of()), "records[0].title");
    }

    @Test
    void livesInItsProjectIfItsHomeIsNotThereForTheActor() {
        Imported record = out(office.draft(scanners()));
        there.gone.add(ISSUE);

        assertThat(imports.add(BEN, DEMO, List.of(record), "k").get(0).home()).isEqualTo(DEMO);
    }

    @Test
    void leavesOutWhatTheReaderCannotSeeAsRuleK10Says() {
        Link link = new Link.ToSubject(OTHER);
        Decision draft = office.draft(scanners().withLinks(List.of(link)));
        office.secret.add(OTHER);

        assertThat(out(draft).decision().fields().links()).isEmpty();
        office.secret.add(ISSUE);
        assertThatThrownBy(() -> out(draft)).isInstanceOf(DecisionNotFoundException.class);
        assertThat(export.get(Optional.of(BEN), draft.id()).decision().fields().links()).containsExactly(link);
    }

    private Imported out(Decision decision) {
        return export.get(Optional.of(AIKO), decision.id());
    }

    private void assertRefused(Imported record, String field) {
        assertThatThrownBy(() -> imports.add(BEN, DEMO, List.of(record), "k"))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining(field + "=");
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.Race;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rule S1: the next entry is the lock, and what does not disturb is taken in. */
class DisturbanceTest {
    private final DecisionOffice office = new DecisionOffice();
    private final Decision open = office.open(scanners());

    @Test
    void editsOverAnswersThatCameMeanwhile() {
        office.service.respond(CARMEN, open.id(), 1, ResponseKind.SUPPORT, "");

        Decision edited = office.service.edit(AIKO, open.id(), saying(scanners(), "New"), false, open.version());

        assertThat(edited.ballot().responses()).hasSize(1);
    }

    @Test
    void refusesWhatWasTypedOverAnotherEdit() {
        office.service.edit(BEN, open.id(), saying(scanners(), "Ben's"), false, open.version());

        assertThatThrownBy(() -> office.service.edit(
                AIKO, open.id(), saying(scanners(), "Mine"), false, open.version()))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(office.now(open.id()).fields().text().title()).isEqualTo("Ben's");
    }

    @Test
    void decidesOverNoAnswerThatWasNotSeen() {
        office.clock.forward(Duration.ofDays(7));
        office.service.respond(CARMEN, open.id(), 1, ResponseKind.OBJECTION, "Wait");

        assertThatThrownBy(() -> office.service.decide(BEN, open.id(), Optional.empty(), "", open.version()))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void decidesOverClocksThatEndedMeanwhile() {
        office.clock.forward(Duration.ofDays(7));
        office.endClocks(open.id());

        assertThat(office.service.decide(BEN, open.id(), Optional.empty(), "", open.version()).status())
                .isEqualTo(DecisionStatus.DECIDED);
    }

    @Test
    void refusesAVersionThatIsStillToCome() {
        assertThatThrownBy(() -> office.service.withdraw(AIKO, open.id(), "", open.version() + 1))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void letsOneOfManyEditsWin() throws Exception {
        List<Decision> winners = Race.winners(n -> attempt(saying(scanners(), "Title " + n)));

        assertThat(winners).hasSize(1);
        assertThat(office.now(open.id())).isEqualTo(winners.get(0));
    }

    @Test
    void losesNoAnswerOfThoseThatComeAtOnce() throws Exception {
        Race.winners(n -> Optional.of(office.service.respond(n % 2 == 0 ? BEN : CARMEN, open.id(), 1,
                ResponseKind.CONCERN, "Concern " + n)));

        List<Entry> history = office.history(open.id());
        assertThat(history).filteredOn(entry -> entry.deed() == Deed.RESPONDED).hasSize(20);
        assertThat(history).extracting(Entry::version).containsExactlyElementsOf(
                LongStream.rangeClosed(1, open.version() + 20).boxed().toList());
    }

    private Optional<Decision> attempt(DecisionFields fields) {
        try {
            return Optional.of(office.service.edit(AIKO, open.id(), fields, false, open.version()));
        } catch (ChangedMeanwhileException lost) {
            return Optional.empty();
        }
    }
}

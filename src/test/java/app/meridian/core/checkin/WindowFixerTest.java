package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules F1 and F2; the table of worst moments is in {@link RoundScenariosTest}. */
class WindowFixerTest {
    private final RoundOffice office = new RoundOffice();
    private final List<Round> failed = new ArrayList<>();
    private final WindowFixer fixer = new WindowFixer(office.rounds, office.turns, office.people, office.clock,
            (round, failure) -> failed.add(round));
    private Round round;

    @BeforeEach
    void setUp() {
        office.company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        office.company.save(BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));
        office.company.save(CARMEN, SmallCompany.inZones(SmallCompany.always("America/Los_Angeles")));
        round = office.dailyRound();
        fixer.run();
    }

    @Test
    void fixesWhatHasOpenedAndNothingAhead() {
        assertThat(windows()).extracting(Turn::person).contains(AIKO, BEN).doesNotContain(CARMEN);
        assertThat(windows()).filteredOn(turn -> turn.person().equals(BEN)).extracting(turn -> turn.window().get())
                .containsExactly(new Window(Instant.parse("2026-11-25T08:00:00Z"),
                        Instant.parse("2026-11-25T16:00:00Z")));
        assertThat(failed).isEmpty();
    }

    @Test
    void changesNothingThatIsFixed() {
        List<Turn> before = windows();
        office.company.profiles.delete(BEN);
        office.company.save(BEN, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        office.rounds.looked(round.id(), round.fixedUntil(), office.clock.instant());

        fixer.run();

        assertThat(windows()).isEqualTo(before);
    }

    @Test
    void looksAgainWhenTheNextWindowOpens() {
        office.clock.set("2026-11-25T16:59:30Z");
        fixer.run();
        office.clock.set("2026-11-25T16:59:59Z");
        assertThat(office.rounds.due(office.clock.instant(), 10)).isEmpty();

        office.clock.set("2026-11-25T17:00:00Z");
        fixer.run();

        assertThat(windows()).extracting(Turn::person).contains(CARMEN);
    }

    @Test
    void oneThatFailsKeepsNoOtherWaiting() {
        Round broken = office.rounds.add(BEN, new NewRound(OneProject.DEMO, RoundOffice.daily(),
                Instant.parse("2026-11-25T13:00:00Z"), new ClientKey("broken")));
        TurnStore failing = new FailingTurns(office.turns, broken.id());
        office.clock.set("2026-11-25T17:00:00Z");

        new WindowFixer(office.rounds, failing, office.people, office.clock, (each, failure) -> failed.add(each)).run();

        assertThat(failed).extracting(Round::id).containsExactly(broken.id());
        assertThat(windows()).extracting(Turn::person).contains(CARMEN);
    }

    private List<Turn> windows() {
        return office.turns.find(round.id(), Set.of(WEDNESDAY)).stream()
                .filter(turn -> turn.window().isPresent()).toList();
    }
}

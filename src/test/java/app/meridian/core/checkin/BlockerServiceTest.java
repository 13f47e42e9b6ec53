package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.CLEO;
import static app.meridian.core.checkin.RoundOffice.GUS;
import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.SECRET;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Scope;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Aiko is stopped since Tuesday, 14:00 in Kathmandu; it is Wednesday, 19:05 there, and Ben can remove it. */
class BlockerServiceTest {
    private final RoundOffice office = new RoundOffice();
    private final BlockerService service = office.blockerService;
    private final BlockerId scanner = raise(ISSUE, AIKO, BEN, "Scanner");

    @Test
    void tellsItsAgeInWorkingTimeOfWhoeverCanRemoveIt() {
        assertThat(service.get(Optional.of(CARMEN), ISSUE, scanner).age()).contains(Duration.ofHours(11));

        office.company.setZone(new Scope.Within(DEMO), "Europe/Berlin");

        assertThat(service.get(Optional.of(CARMEN), ISSUE, scanner).age())
                .contains(Duration.ofHours(7).plusMinutes(45).plus(Duration.ofHours(5).plusMinutes(20)));
    }

    @Test
    void tellsNoAgeToWhoeverSeesNobodysHours() {
        assertThat(service.open(Optional.empty(), ISSUE)).singleElement()
                .satisfies(each -> assertThat(each.age()).isEmpty());
        assertThat(service.open(Optional.of(CLEO), ISSUE).get(0).age()).isEmpty();
        assertThat(service.open(Optional.of(AIKO), ISSUE).get(0).age()).isPresent();
    }

    @Test
    void stopsItsAgeWhenItIsResolved() {
        service.resolve(BEN, ISSUE, scanner, "New one", 1);
        office.clock.set("2026-12-25T13:20:00Z");

        BlockerAge resolved = service.resolved(Optional.of(AIKO), ISSUE, Optional.empty(), 20).blockers().get(0);

        assertThat(resolved.age()).contains(Duration.ofHours(11));
        assertThat(resolved.blocker().resolution()).contains(
                new Resolution(BEN, Instant.parse("2026-11-25T13:20:00Z"), "New one"));
        assertThat(service.open(Optional.of(AIKO), ISSUE)).isEmpty();
    }

    @Test
    void comesBackAndMakesNoVersionOfWhatIsStoredAlready() {
        assertThat(service.reopen(AIKO, ISSUE, scanner, 1).blocker().version()).isEqualTo(1);
        service.resolve(AIKO, ISSUE, scanner, "", 1);
        assertThat(service.resolve(AIKO, ISSUE, scanner, "Again", 2).blocker().resolution().orElseThrow().note())
                .isEmpty();

        Blocker back = service.reopen(CARMEN, ISSUE, scanner, 2).blocker();

        assertThat(back.isOpen()).isTrue();
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void isHandedOverToWhoeverCanBeNamed() {
        Blocker handed = service.handOver(AIKO, ISSUE, scanner, CARMEN, 1).blocker();

        assertThat(handed.owner()).isEqualTo(CARMEN);
        assertThat(service.mine(CARMEN)).extracting(BlockerAge::blocker).containsExactly(handed);
        assertThat(service.mine(BEN)).isEmpty();
        for (PersonId strange : List.of(DARA, CLEO, GUS, new PersonId("nobody"))) {
            assertThatThrownBy(() -> service.handOver(AIKO, ISSUE, scanner, strange, 2))
                    .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("owner");
        }
    }

    @Test
    void isChangedOnlyByWhoeverMay() {
        assertThatThrownBy(() -> service.resolve(GUS, ISSUE, scanner, "", 1))
                .isInstanceOf(BlockerNotYoursException.class);
        assertThat(service.canChange(Optional.of(GUS), office.blockers.find(scanner).orElseThrow())).isFalse();
        assertThat(service.canChange(Optional.empty(), office.blockers.find(scanner).orElseThrow())).isFalse();

        BlockerId own = raise(ISSUE, GUS, GUS, "Ladder");

        assertThat(service.resolve(GUS, ISSUE, own, "", 1).blocker().isOpen()).isFalse();
    }

    @Test
    void refusesToOverwriteAnotherVersion() {
        service.handOver(AIKO, ISSUE, scanner, CARMEN, 1);

        assertThatThrownBy(() -> service.resolve(AIKO, ISSUE, scanner, "", 1))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void refusesANoteThatCannotBeStored() {
        assertThatThrownBy(() -> service.resolve(AIKO, ISSUE, scanner, "a\0b", 1))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("note");
    }

    @Test
    void isFoundOnlyWhereItStandsAndMayBeSeen() {
        BlockerId secret = raise(SECRET, AIKO, BEN, "Budget");

        assertThatThrownBy(() -> service.get(Optional.of(AIKO), DEMO, scanner))
                .isInstanceOf(BlockerNotFoundException.class);
        assertThatThrownBy(() -> service.get(Optional.of(AIKO), SECRET, secret))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThat(service.mine(AIKO)).extracting(each -> each.blocker().id()).containsExactly(scanner);
    }

    @Test
    void comesInPagesOnceResolved() {
        for (int i = 0; i < 3; i++) service.resolve(AIKO, ISSUE, raise(ISSUE, AIKO, BEN, "Ladder"), "", 1);

        BlockerPage first = service.resolved(Optional.of(AIKO), ISSUE, Optional.empty(), 2);
        BlockerPage second = service.resolved(Optional.of(AIKO), ISSUE, first.nextBefore(), 2);

        assertThat(first.blockers()).hasSize(2);
        assertThat(second.blockers()).hasSize(1);
        assertThat(second.nextBefore()).isEmpty();
    }

    private BlockerId raise(Home home, PersonId author, PersonId owner, String text) {
        return office.blockers.add(author, new NewBlocker(home, new BlockerOrigin(Optional.empty(), WEDNESDAY),
                author, owner, Instant.parse("2026-11-24T08:15:00Z"), text)).id();
    }
}

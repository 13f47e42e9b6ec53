package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.SECRET;
import static app.meridian.core.checkin.RoundOffice.daily;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundServiceTest {
    private final RoundOffice office = new RoundOffice();
    private final RoundService service = office.service;

    @Test
    void setsUpARoundOnceForEachClientKey() {
        Round first = service.create(BEN, DEMO, daily(), "k1");

        Round again = service.create(BEN, DEMO, daily(), "k1");

        assertThat(again).isEqualTo(first);
        assertThat(first.status()).isEqualTo(RoundStatus.ACTIVE);
        assertThat(first.madeAt()).isEqualTo(Instant.parse("2026-11-25T13:20:00Z"));
        assertThatThrownBy(() -> service.create(BEN, DEMO, called("Other"), "k1"))
                .isInstanceOf(ClientKeyTakenException.class);
        assertThatThrownBy(() -> service.create(BEN, DEMO, daily(), "a b"))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("clientKey");
    }

    @Test
    void letsOnlyManagersSetUpRounds() {
        assertThatThrownBy(() -> service.create(AIKO, ISSUE, daily(), "k1"))
                .isInstanceOf(NotRoundManagerException.class);
        assertThat(service.canManage(Optional.of(AIKO), ISSUE)).isFalse();

        office.managers.save(BEN, new RoundManagers(DEMO, 0, List.of(AIKO), List.of()));

        assertThat(service.create(AIKO, ISSUE, daily(), "k1").home()).isEqualTo(ISSUE);
        assertThat(service.canManage(Optional.of(AIKO), ISSUE)).isTrue();
        assertThat(service.canManage(Optional.empty(), ISSUE)).isFalse();
    }

    @Test
    void letsWhoeverIsInAManagingGroupSetUpRounds() {
        office.managers.save(BEN, new RoundManagers(DEMO, 0, List.of(), List.of("returns")));

        assertThat(service.canManage(Optional.of(CARMEN), DEMO)).isTrue();
        assertThat(service.canManage(Optional.of(RoundOffice.CLEO), DEMO)).isFalse();
    }

    @Test
    void hidesWhatTheReaderMayNotSee() {
        assertThatThrownBy(() -> service.list(Optional.of(BEN), SECRET, true))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThatThrownBy(() -> service.create(BEN, SECRET, daily(), "k1"))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThat(service.canManage(Optional.of(BEN), SECRET)).isFalse();
    }

    @Test
    void findsARoundOnlyWhereItLives() {
        Round round = office.dailyRound();

        assertThat(service.get(Optional.empty(), DEMO, round.id())).isEqualTo(round);
        assertThatThrownBy(() -> service.get(Optional.empty(), ISSUE, round.id()))
                .isInstanceOf(RoundNotFoundException.class);
        assertThatThrownBy(() -> service.save(BEN, ISSUE, round.id(), daily(), 1))
                .isInstanceOf(RoundNotFoundException.class);
    }

    @Test
    void fixesWhatHadOpenedBeforeAChangeAndNothingThatOpensAtIt() {
        Round round = office.dailyRound();

        Round saved = service.save(BEN, DEMO, round.id(), inWeeks(2), 1);

        assertThat(office.fixed).containsExactly(Instant.parse("2026-11-25T13:19:59.999Z"));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.plans()).last().isEqualTo(
                new PlanChange(Instant.parse("2026-11-25T13:20:00Z"), Optional.of(inWeeks(2).plan())));
        assertThat(saved.fixedUntil()).isBefore(saved.plans().get(1).from());
    }

    @Test
    void changesTheRoundAfterTheMomentUpToWhichTheJobHasFixed() {
        Round round = office.dailyRound();
        Instant looked = Instant.parse("2026-11-25T13:20:00.500Z");
        office.rounds.looked(round.id(), looked, looked);

        Round paused = service.change(BEN, DEMO, round.id(), RoundStatus.PAUSED, 1);

        assertThat(paused.plans()).last().isEqualTo(new PlanChange(looked.plusMillis(1), Optional.empty()));
    }

    @Test
    void makesNoVersionOfWhatIsStoredAlready() {
        Round round = office.dailyRound();

        assertThat(service.save(BEN, DEMO, round.id(), daily(), 1)).isEqualTo(round);
        assertThat(service.change(BEN, DEMO, round.id(), RoundStatus.ACTIVE, 1)).isEqualTo(round);
        assertThat(office.fixed).isEmpty();
    }

    @Test
    void refusesToOverwriteAnotherVersion() {
        Round round = office.dailyRound();
        service.change(BEN, DEMO, round.id(), RoundStatus.PAUSED, 1);

        assertThatThrownBy(() -> service.save(BEN, DEMO, round.id(), called("Other"), 1))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> service.change(BEN, DEMO, round.id(), RoundStatus.ARCHIVED, 1))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void listsArchivedRoundsOnlyIfWanted() {
        Round round = office.dailyRound();
        Round archived = service.change(BEN, DEMO, round.id(), RoundStatus.ARCHIVED, 1);

        assertThat(service.list(Optional.of(AIKO), DEMO, false)).isEmpty();
        assertThat(service.list(Optional.of(AIKO), DEMO, true)).containsExactly(archived);
        assertThat(service.change(BEN, DEMO, round.id(), RoundStatus.ACTIVE, 2).plans()).hasSize(3);
    }

    @Test
    void keepsTheRhythmOfARoundThatIsDuplicated() {
        Round round = office.rounds.add(BEN,
                new NewRound(DEMO, inWeeks(2), Instant.parse("2026-11-01T09:00:00Z"), new ClientKey("k")));

        Round copy = service.duplicate(BEN, DEMO, round.id(), "k2");

        assertThat(copy.fields().name()).isEqualTo("Daily (copy)");
        assertThat(copy.fields().plan().firstDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(copy.status()).isEqualTo(RoundStatus.ACTIVE);
        assertThat(service.duplicate(BEN, DEMO, round.id(), "k2")).isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 93, 94, 100})
    void keepsTheNameOfADuplicateWithinItsLength(int length) {
        Round round = service.create(BEN, DEMO, called("x".repeat(length)), "k1");

        String name = service.duplicate(BEN, DEMO, round.id(), "k2").fields().name();

        assertThat(name).endsWith("x (copy)").hasSizeLessThanOrEqualTo(RoundFields.LONGEST_NAME);
        assertThat(name).hasSize(Math.min(length + 7, 100));
    }

    private static RoundFields called(String name) {
        RoundFields daily = daily();
        return new RoundFields(name, daily.questions(), daily.participants(), daily.plan());
    }

    private static RoundFields inWeeks(int everyWeeks) {
        RoundFields daily = daily();
        Plan plan = daily.plan();
        return new RoundFields(daily.name(), daily.questions(), daily.participants(), new Plan(
                plan.weekdays(), everyWeeks, plan.firstDay(), plan.opensAt(), plan.answerTime()));
    }
}

package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.CONSENT;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionExamples.with;
import static app.meridian.core.decision.DecisionOffice.THURSDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule K3: three people were told on Thursday, 09:00 in Kathmandu, and have 8 h, until 17:00. */
class ClockKeeperTest {
    private static final Instant EVENING = THURSDAY.plus(Duration.ofHours(8));

    private final DecisionOffice office = new DecisionOffice();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final ClockKeeper keeper = new ClockKeeper(office.store, office.hearings, office.clock,
            (decision, failure) -> failures.add(failure));
    private final Decision open = office.open(with(scanners(), CONSENT));

    private Optional<Instant> ended(PersonId person) {
        return office.now(open.id()).ballot().ask(person).orElseThrow().endedAt();
    }

    private void takesOff(PersonId person, String date) {
        LocalDate day = LocalDate.parse(date);
        office.company.save(person, new ProfileFields(List.of(), List.of(), Optional.empty(),
                List.of(new Leave(day, DayPart.WHOLE, day, DayPart.WHOLE)), List.of(), false));
    }

    @Test
    void writesDownAnEndAtItsSecondAndNotBefore() {
        office.clock.forward(Duration.ofHours(8).minusMillis(1));
        keeper.run();
        assertThat(ended(CARMEN)).isEmpty();

        office.clock.forward(Duration.ofMillis(1));
        keeper.run();

        assertThat(ended(CARMEN)).contains(EVENING);
        assertThat(office.history(open.id())).filteredOn(entry -> entry.deed() == Deed.CLOCK_ENDED).hasSize(3);
    }

    @Test
    void writesDownWhenItEndedHoweverLateItLooks() {
        office.clock.forward(Duration.ofDays(3));

        keeper.run();
        keeper.run();

        assertThat(ended(AIKO)).contains(EVENING);
        assertThat(office.history(open.id())).filteredOn(entry -> entry.deed() == Deed.CLOCK_ENDED).hasSize(3);
    }

    @Test
    void neverReopensWhatHasEnded() {
        office.clock.forward(Duration.ofHours(9));
        keeper.run();

        takesOff(CARMEN, "2026-11-26");
        keeper.run();

        assertThat(ended(CARMEN)).contains(EVENING);
        assertThat(office.hearing(open.id()).waitedFor()).isEmpty();
    }

    @Test
    void mindsLeaveThatWasEnteredBeforeItLooked() {
        office.clock.forward(Duration.ofHours(9));
        takesOff(CARMEN, "2026-11-26");

        keeper.run();

        assertThat(ended(CARMEN)).isEmpty();
        assertThat(ended(AIKO)).contains(EVENING);
        office.clock.forward(Duration.ofHours(23));
        keeper.run();
        assertThat(ended(CARMEN)).contains(EVENING.plus(Duration.ofDays(1)));
    }

    @Test
    void writesNothingDownForThoseWhoHaveAnswered() {
        office.service.respond(BEN, open.id(), 1, ResponseKind.SUPPORT, "");
        office.clock.forward(Duration.ofHours(9));

        keeper.run();

        assertThat(ended(BEN)).isEmpty();
        assertThat(ended(AIKO)).isPresent();
    }

    @Test
    void looksAgainWhenTheNextOneEnds() {
        keeper.run();
        assertThat(office.store.due(office.clock.instant(), 10)).isEmpty();

        office.clock.forward(Duration.ofMinutes(15));

        assertThat(office.store.due(office.clock.instant(), 10)).extracting(Decision::id).containsExactly(open.id());
    }

    @Test
    void looksAtOthersWhenOneFails() {
        Decision other = office.open(with(scanners(), CONSENT));
        office.clock.forward(Duration.ofHours(9));
        Hearings broken = (decision, now, locale) -> {
            if (decision.id().equals(open.id())) throw new IllegalStateException("No calendar");
            return office.hearings.of(decision, now, locale);
        };

        new ClockKeeper(office.store, broken, office.clock, (decision, failure) -> failures.add(failure)).run();

        assertThat(failures).hasSize(1);
        assertThat(office.now(other.id()).ballot().ask(AIKO).orElseThrow().endedAt()).contains(EVENING);
    }
}

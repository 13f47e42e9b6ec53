package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.THURSDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody was told on Thursday, 09:00 in Kathmandu, and has 8 h. Times are UTC; work is 03:15 to 11:15. */
class DecisionHearingsTest {
    private final DecisionOffice office = new DecisionOffice();
    private final Decision open = office.open(scanners());

    private Heard heard(PersonId person, String at) {
        Instant now = Instant.parse(at);
        office.clock.forward(Duration.between(office.clock.instant(), now));
        return office.hearing(open.id()).people().stream()
                .filter(each -> each.person().equals(person)).findFirst().orElseThrow();
    }

    private void takesOff(PersonId person, String from, DayPart fromPart, String to, DayPart toPart) {
        Leave leave = new Leave(LocalDate.parse(from), fromPart, LocalDate.parse(to), toPart);
        office.company.save(person, new ProfileFields(
                List.of(), List.of(), Optional.empty(), List.of(leave), List.of(), false));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T03:15:00Z, RUNNING, PT0S",
                "2026-11-26T11:14:59Z, RUNNING, PT7H59M59S",
                "2026-11-26T11:15:00Z, ENDED, PT8H"})
    void runsInWorkingTimeUntilItIsOver(String at, State state, Duration used) {
        Heard heard = heard(CARMEN, at);

        assertThat(heard.clock()).contains(state);
        assertThat(heard.used()).isEqualTo(used);
        assertThat(heard.ends()).contains(Instant.parse("2026-11-26T11:15:00Z"));
    }

    @Test
    void standsStillOvernightWithoutBeingAway() {
        takesOff(CARMEN, "2026-11-26", DayPart.AFTERNOON, "2026-11-26", DayPart.AFTERNOON);

        assertThat(heard(CARMEN, "2026-11-26T08:00:00Z").awayUntil()).contains(LocalDate.parse("2026-11-26"));
        assertThat(heard(CARMEN, "2026-11-26T19:00:00Z").awayUntil()).isEmpty();
        assertThat(heard(CARMEN, "2026-11-26T19:00:00Z").clock()).contains(State.STANDING);
    }

    @Test
    void standsStillUntilTheLastDateOfLeave() {
        takesOff(CARMEN, "2026-11-27", DayPart.WHOLE, "2026-12-01", DayPart.MORNING);
        takesOff(AIKO, "2026-11-26", DayPart.WHOLE, "2026-11-29", DayPart.WHOLE);

        assertThat(heard(AIKO, "2026-11-26T05:00:00Z").clock()).contains(State.WAITING);
        assertThat(heard(AIKO, "2026-11-26T05:00:00Z").awayUntil()).contains(LocalDate.parse("2026-11-29"));
        assertThat(heard(AIKO, "2026-11-26T05:00:00Z").starts()).contains(Instant.parse("2026-11-30T03:15:00Z"));
        assertThat(heard(CARMEN, "2026-11-26T05:00:00Z").awayUntil()).isEmpty();
    }

    @Test
    void isAwayInTheMorningOfTheDayOnWhichWorkGoesOn() {
        takesOff(CARMEN, "2026-11-26", DayPart.AFTERNOON, "2026-12-01", DayPart.MORNING);

        Heard heard = heard(CARMEN, "2026-11-28T05:00:00Z");

        assertThat(heard.awayUntil()).contains(LocalDate.parse("2026-12-01"));
        assertThat(heard.left()).isEqualTo(Duration.ofHours(4));
        assertThat(heard.ends()).contains(Instant.parse("2026-12-01T11:15:00Z"));
    }

    @Test
    void neverEndsForSomebodyWhoIsAwayForGood() {
        takesOff(CARMEN, "2026-11-26", DayPart.WHOLE, "2199-12-31", DayPart.WHOLE);

        Heard heard = heard(CARMEN, "2026-11-26T05:00:00Z");

        assertThat(heard.clock()).contains(State.NEVER);
        assertThat(heard.ends()).isEmpty();
        assertThat(heard.isWaitedFor()).isTrue();
    }

    @Test
    void waitsForNobodyWhoCannotSeeTheHome() {
        office.blind.add(CARMEN);

        assertThat(heard(CARMEN, "2026-11-26T05:00:00Z").canAnswer()).isFalse();
        assertThat(office.hearing(open.id()).waitedFor()).extracting(Heard::person).doesNotContain(CARMEN);
    }

    @Test
    void hasNoClocksInADraft() {
        Decision draft = office.draft(scanners());

        assertThat(office.hearing(draft.id()).people()).hasSize(3)
                .allSatisfy(each -> assertThat(each.clock()).isEmpty());
    }

    @Test
    void saysTheSameOfManyAsOfOne() {
        Decision other = office.open(scanners());
        DecisionHearings hearings = (DecisionHearings) office.hearings;
        Instant now = THURSDAY.plus(Duration.ofHours(2));

        assertThat(hearings.listen(List.of(office.now(open.id()), other), now, Locale.ENGLISH)
                .get(open.id()).hearing()).isEqualTo(hearings.of(office.now(open.id()), now, Locale.ENGLISH));
    }
}

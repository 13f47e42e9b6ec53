package app.meridian.text;

import static app.meridian.core.team.SampleTeam.AIKO;
import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.GWEN;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.hidden;
import static app.meridian.core.team.SampleTeam.schedule;
import static app.meridian.core.team.SampleTeam.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueSample;
import app.meridian.core.duedate.FairDate;
import app.meridian.core.team.Schedule;
import app.meridian.core.worktime.Leave;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wording of the hint beside a date field; it is Wed 25 Nov 2026, 14:20 in Berlin. */
class VerdictWordsTest {
    private static final DueSample FRIDAY = due("2026-11-27");
    private static final Schedule PARENT = schedule("Pia", weekdays("Europe/Berlin", "09:00-17:00")
            .withLeave(List.of(Leave.days(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 30)))));

    private static DueSample due(String day) {
        return DueSample.due(day, NOW, BEN).assignee(BEN).reporter(AIKO).added(FATIMA, EYAL, GWEN, CARMEN);
    }

    @Test
    void saysToHowManyADateIsUnfair() {
        assertThat(DueTold.english(FRIDAY).verdict().verdict().text())
                .isEqualTo("Fri 27 Nov is unfair to 2 of 6 people");
        assertThat(DueTold.german(FRIDAY).verdict().verdict().text())
                .isEqualTo("Fr. 27. Nov. ist unfair gegen\u00fcber 2 von 6 Personen");
    }

    @Test
    void saysWhy() {
        DueTold told = DueTold.english(FRIDAY);

        assertThat(told.verdict().listed()).extracting(person -> told.words().name(person.person().id()))
                .containsExactly("Fatima", "Eyal", "Carmen");
        assertThat(told.hint(FATIMA)).isEqualTo("Away until Sat 28 Nov");
        assertThat(told.hint(EYAL)).isEqualTo(
                "Does not work on Fri 27 Nov. Last hour ends Thu 17:00 their time (Thu 16:00 for you)");
        assertThat(told.hint(CARMEN)).isEqualTo("Thu 26 Nov is Thanksgiving Day (US). Still fair");
        assertThat(told.verdict().amount(told.row(FATIMA))).contains("0\u00a0h");
        assertThat(told.verdict().rest()).contains("You, Aiko and Gwen have 16\u00a0h or more.");
        assertThat(told.verdict().showAll()).contains("Show all 6");
    }

    @Test
    void offersTheNearestFairDate() {
        DueTold told = DueTold.english(FRIDAY);
        FairDate nearest = FRIDAY.verdict().nearest().orElseThrow();

        assertThat(told.verdict().nearestLead(nearest)).isEqualTo("Nearest fair date:");
        assertThat(told.verdict().use(nearest.day())).isEqualTo("use Mon 30 Nov");
        assertThat(told.verdict().note(nearest)).isEqualTo("All 6 work that day and have 16\u00a0h or more");
    }

    @Test
    void saysThatADateIsFair() {
        assertThat(DueTold.english(due("2026-11-30")).verdict().verdict().text())
                .isEqualTo("Mon 30 Nov is fair: all 6 people work that day and have 16\u00a0h or more");
        assertThat(DueTold.english(DueSample.due("2026-11-30", NOW, BEN).assignee(BEN)).verdict().verdict().text())
                .isEqualTo("Mon 30 Nov is fair: you work that day and have 26\u00a0h 40\u00a0min");
        assertThat(DueTold.english(DueSample.due("2026-11-30", NOW, BEN).assignee(AIKO)).verdict().verdict().text())
                .isEqualTo("Mon 30 Nov is fair: Aiko works that day and has 24\u00a0h");
    }

    @Test
    void saysThatADateIsUnfairToOneAlone() {
        assertThat(DueTold.english(DueSample.due("2026-11-28", NOW, BEN).assignee(BEN)).verdict().verdict().text())
                .isEqualTo("Sat 28 Nov is unfair to you");
        assertThat(DueTold.english(DueSample.due("2026-11-28", NOW, BEN).assignee(AIKO)).verdict().verdict().text())
                .isEqualTo("Sat 28 Nov is unfair to Aiko");
        assertThat(DueTold.english(due("2026-11-24")).verdict().verdict().text())
                .isEqualTo("Tue 24 Nov is in the past");
    }

    /** Rule D6. */
    @Test
    void namesWhoIsNotCounted() {
        DueSample issue = DueSample.due("2026-11-30", NOW, BEN).assignee(BEN).reporter(AIKO).added(PARENT);
        DueTold told = DueTold.english(issue);

        assertThat(told.verdict().verdict().text()).startsWith("Mon 30 Nov is fair: all 2 people");
        assertThat(told.verdict().leftOut()).contains("Not counted: Pia has no working hour in 60 days.");
        assertThat(told.verdict().isFair(told.row(PARENT))).isEmpty();
        assertThat(told.hint(PARENT)).isEqualTo("No working hour in 60 days, so not counted");
    }

    /** Rule P2. */
    @Test
    void countsNobodyWhoHidesTheirHours() {
        Schedule aiko = hidden(AIKO);
        DueTold told = DueTold.english(
                DueSample.due("2026-11-30", NOW, BEN).considered().assignee(BEN).reporter(aiko).added(GWEN));

        assertThat(told.verdict().verdict().text()).startsWith("Mon 30 Nov is fair: all 2 people work that day");
        assertThat(told.verdict().isFair(told.row(aiko))).isEmpty();
        assertThat(told.verdict().leftOut()).isEmpty();
        assertThat(told.verdict().amount(told.row(aiko))).isEmpty();
        assertThat(told.hint(aiko)).isEqualTo("Hours hidden");
        assertThat(told.words().why(told.row(aiko))).isEmpty();
    }

    @Test
    void saysThatADateCountsForNobodyWhoShowsTheirHours() {
        DueTold told = DueTold.english(DueSample.due("2026-11-30", NOW, BEN).considered().assignee(hidden(AIKO)));

        assertThat(told.verdict().verdict().text()).isEqualTo("Mon 30 Nov is not counted for anybody");
        assertThat(told.sample().verdict().isFair()).isFalse();
    }
}

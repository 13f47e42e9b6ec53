package app.meridian.text;

import static app.meridian.core.duedate.Warning.Code.ABSENT_BEFORE_DUE;
import static app.meridian.core.duedate.Warning.Code.CLOCK_CHANGE;
import static app.meridian.core.duedate.Warning.Code.DAY_ALREADY_OVER;
import static app.meridian.core.duedate.Warning.Code.DUE_SOON;
import static app.meridian.core.duedate.Warning.Code.LAST_HANDOFF;
import static app.meridian.core.duedate.Warning.Code.NON_WORKING_DUE_DAY;
import static app.meridian.core.duedate.Warning.Code.NO_SHARED_HOURS;
import static app.meridian.core.duedate.Warning.Code.NO_WORKING_TIME_LEFT;
import static app.meridian.core.duedate.Warning.Code.OVERDUE;
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
import app.meridian.core.duedate.Warning;
import app.meridian.core.team.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every warning says: in a row, and alone; to the reader, and of others. */
class WarningWordsTest {
    private static final DueSample ISSUE = DueSample.due("2026-11-27", NOW, BEN).assignee(BEN).reporter(AIKO)
            .added(FATIMA, EYAL, GWEN, CARMEN);

    @Test
    void saysThatItIsOverdue() {
        DueSample issue = DueSample.due("2026-11-24", NOW, BEN).assignee(BEN).reporter(AIKO).added(CARMEN);
        DueTold told = DueTold.english(issue);

        assertThat(told.warning(BEN, OVERDUE))
                .isEqualTo("Overdue: 5\u00a0h 20\u00a0min of your working time has passed since the deadline");
        assertThat(told.warning(AIKO, OVERDUE)).isEqualTo("Overdue: For 8\u00a0h of their working time");
        assertThat(told.alone(AIKO, OVERDUE)).isEqualTo("Overdue for Aiko, by 8\u00a0h of their working time");
        assertThat(told.warning(CARMEN, OVERDUE)).isEqualTo("Overdue: No own working hour has passed since");
    }

    @Test
    void saysThatNoHourIsLeft() {
        DueTold told = DueTold.english(ISSUE);
        DueTold german = DueTold.german(ISSUE);

        assertThat(told.warning(FATIMA, NO_WORKING_TIME_LEFT)).isEqualTo("No hours left: Away until Sat 28 Nov");
        assertThat(told.alone(FATIMA, NO_WORKING_TIME_LEFT)).isEqualTo("Fatima is away until Sat 28 Nov");
        assertThat(german.warning(FATIMA, NO_WORKING_TIME_LEFT))
                .isEqualTo("Keine Stunden mehr: Abwesend bis Sa. 28. Nov.");
    }

    @Test
    void saysThatItIsDueSoon() {
        DueTold told = DueTold.english(DueSample.due("2026-11-25", NOW, BEN).assignee(BEN).added(EYAL, hidden(CARMEN)));

        assertThat(told.warning(BEN, DUE_SOON))
                .isEqualTo("Due soon: You have 2\u00a0h 40\u00a0min of working time left");
        assertThat(told.warning(EYAL, DUE_SOON)).isEqualTo("Due soon: 8\u00a0h or less");
        assertThat(told.alone(EYAL, DUE_SOON)).isEqualTo("Eyal has 1\u00a0h 40\u00a0min of working time left");
        assertThat(told.alone(CARMEN, DUE_SOON)).isEqualTo("Carmen has 8\u00a0h of working time or less left");
    }

    @Test
    void saysWhoDoesNotWorkOnTheDay() {
        DueTold told = DueTold.english(ISSUE);
        DueTold thanksgiving = DueTold.english(DueSample.due("2026-11-26", NOW, BEN).assignee(BEN).added(CARMEN));

        assertThat(told.warning(EYAL, NON_WORKING_DUE_DAY)).isEqualTo("Day off: Does not work on Fri 27 Nov");
        assertThat(told.alone(EYAL, NON_WORKING_DUE_DAY)).isEqualTo("Eyal does not work on Fri 27 Nov");
        assertThat(thanksgiving.warning(CARMEN, NON_WORKING_DUE_DAY))
                .isEqualTo("Day off: Thu 26 Nov: Thanksgiving Day (US)");
        assertThat(thanksgiving.alone(CARMEN, NON_WORKING_DUE_DAY))
                .isEqualTo("Thu 26 Nov is a holiday for Carmen: Thanksgiving Day (US)");
    }

    @Test
    void saysForWhomTheDayIsOver() {
        DueSample issue = DueSample.due("2026-11-25", NOW, BEN).assignee(BEN).added(GWEN);
        DueSample hers = DueSample.due("2026-11-25", NOW, GWEN).assignee(BEN).reporter(GWEN);

        assertThat(DueTold.english(issue).warning(GWEN, DAY_ALREADY_OVER))
                .isEqualTo("Day over: It is already Thu 26 Nov in Auckland");
        assertThat(DueTold.english(issue).alone(GWEN, DAY_ALREADY_OVER))
                .isEqualTo("It is already Thu 26 Nov for Gwen");
        assertThat(DueTold.english(hers).warning(GWEN, DAY_ALREADY_OVER))
                .isEqualTo("Day over: It is already Thu 26 Nov for you");
    }

    @Test
    void saysUntilWhenToHandOver() {
        DueSample reporters = DueSample.due("2026-11-27", NOW, AIKO).assignee(BEN).reporter(AIKO);
        DueSample others = DueSample.due("2026-11-27", NOW, GWEN).assignee(BEN).reporter(AIKO).added(GWEN);
        Sentence own = DueTold.english(ISSUE).words().alone(DueTold.english(ISSUE).row(BEN), handOver());

        assertThat(own.text())
                .isEqualTo("Hand over to Aiko by Fri 10:00. After that you share no working hour before the deadline.");
        assertThat(own.strong()).contains("Fri 10:00");
        assertThat(own.times()).extracting(Sentence.Time::text).containsExactly("Fri 10:00");
        assertThat(DueTold.english(ISSUE).warning(AIKO, LAST_HANDOFF)).isEqualTo(
                "Hand over: By Fri 18:00 their time (Fri 10:00 for you), the end of the last hour shared with you");
        assertThat(DueTold.english(reporters).alone(AIKO, LAST_HANDOFF)).startsWith("Ben can hand over to you until ");
        assertThat(DueTold.english(others).alone(BEN, LAST_HANDOFF))
                .isEqualTo("Ben and Aiko share no working hour after Fri 10:00");
    }

    private static Warning handOver() {
        return DueTold.english(ISSUE).row(BEN).warnings().stream()
                .filter(warning -> warning.code() == LAST_HANDOFF).findFirst().orElseThrow();
    }

    @Test
    void saysThatNoHourIsShared() {
        DueSample issue = DueSample.due("2026-11-27", NOW, BEN).assignee(BEN).reporter(CARMEN);
        DueTold german = DueTold.german(issue);

        assertThat(DueTold.english(issue).warning(BEN, NO_SHARED_HOURS))
                .isEqualTo("No shared hours: You and Carmen share no working hour before the deadline");
        assertThat(DueTold.english(issue).warning(CARMEN, NO_SHARED_HOURS))
                .isEqualTo("No shared hours: Shares none with you before the deadline");
        assertThat(german.warning(CARMEN, NO_SHARED_HOURS)).endsWith("Hat vor dem Termin keine mit Ihnen");
    }

    @Test
    void saysWhoIsAwayWithoutTheReason() {
        DueSample next = DueSample.due("2026-11-30", NOW, FATIMA).assignee(FATIMA);

        assertThat(DueTold.english(ISSUE).warning(CARMEN, ABSENT_BEFORE_DUE))
                .isEqualTo("Holiday: Thu 26 Nov: Thanksgiving Day (US)");
        assertThat(DueTold.english(ISSUE).warning(FATIMA, ABSENT_BEFORE_DUE)).isEqualTo("Away: Away until Sat 28 Nov");
        assertThat(DueTold.english(next).warning(FATIMA, ABSENT_BEFORE_DUE))
                .isEqualTo("Away: You are away until Sat 28 Nov");
    }

    @Test
    void saysHowAClockChangeMovesADeadline() {
        Instant march = Instant.parse("2027-03-10T13:20:00Z");
        DueTold told = DueTold.english(DueSample.due("2027-03-15", march, BEN).assignee(BEN).added(CARMEN));

        assertThat(told.warning(CARMEN, CLOCK_CHANGE)).isEqualTo(
                "Clock change: From Sun 14 Mar, 18:00 in Los Angeles is 02:00 for you, not 03:00");
    }

    @Test
    void saysWhoseZoneIsUnknown() {
        DueTold told = DueTold.english(ISSUE);
        Warning one = new Warning.ZoneUnknown(List.of(AIKO.id()), ZoneId.of("Europe/Berlin"));
        Warning both = new Warning.ZoneUnknown(List.of(BEN.id(), AIKO.id()), ZoneId.of("Europe/Berlin"));

        assertThat(told.words().word(one)).isEqualTo("Zone unknown");
        assertThat(told.words().ofAll(one).text()).isEqualTo(
                "Aiko has set no zone. Counted in Berlin, the default zone; the real deadline may differ.");
        assertThat(told.words().ofAll(both).text()).startsWith("You and Aiko have set no zone.");
    }

    @Test
    void saysThatNobodyIsAssigned() {
        DueTold told = DueTold.english(ISSUE);

        assertThat(told.words().word(new Warning.Unassigned(false))).isEqualTo("Unassigned");
        assertThat(told.words().ofAll(new Warning.Unassigned(false)).text())
                .isEqualTo("No deadline of an assignee to keep");
        assertThat(told.words().ofAll(new Warning.Unassigned(true)).text()).startsWith("Assigned to a former user");
    }

    /** A name in Hebrew does not turn what stands around it, and one of strange characters marks nothing. */
    @Test
    void keepsNamesApartFromTheSentence() {
        Schedule hebrew = schedule(
                "\u05d0\u05d9\u05dc\u05d4 \u05dc\u05d5\u05d9", weekdays("Asia/Jerusalem", "09:00-17:00"));
        Schedule strange = schedule("\ufdd2Zed\ufdd3 Zero", weekdays("Europe/Berlin", "09:00-17:00"));
        DueSample issue = DueSample.due("2026-11-25", NOW, BEN).assignee(BEN).added(hebrew, strange);

        assertThat(DueTold.english(issue).alone(hebrew, DUE_SOON))
                .startsWith("\u2068\u05d0\u05d9\u05dc\u05d4\u2069 has ");
        assertThat(DueTold.english(issue).alone(strange, DUE_SOON)).startsWith("Zed has ");
    }
}

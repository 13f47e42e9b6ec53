package app.meridian.text;

import static app.meridian.core.team.SampleTeam.AIKO;
import static app.meridian.core.team.SampleTeam.BEN;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.CARMEN;
import static app.meridian.core.team.SampleTeam.EYAL;
import static app.meridian.core.team.SampleTeam.FATIMA;
import static app.meridian.core.team.SampleTeam.GWEN;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.schedule;
import static app.meridian.core.team.SampleTeam.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueSample;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.Schedule;
import app.meridian.core.worktime.Leave;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wording of the panel "Due dates"; it is Wed 25 Nov 2026, 14:20 in Berlin. */
class DueWordsTest {
    private static final DueSample ISSUE = DueSample.due("2026-11-27", NOW, BEN).assignee(BEN).reporter(AIKO)
            .added(FATIMA, EYAL, GWEN, CARMEN);
    private static final Schedule LEA = schedule("Lea", weekdays("Europe/Berlin", "16:00-24:00"));
    private static final Schedule AWAY_ON_FRIDAY = schedule("Aiko", weekdays("Asia/Tokyo", "09:00-18:00")
            .withLeave(List.of(Leave.days(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 27)))));
    private static final Reader READER_BEN = new Reader(Optional.of(BEN.id()), BERLIN, Locale.UK, "HH:mm");

    @Test
    void saysWhatIsLeftForTheReader() {
        Sentence lead = DueTold.english(ISSUE).words().lead();

        assertThat(lead.text()).isEqualTo("18\u00a0h 40\u00a0min of your working time left");
        assertThat(lead.strong()).contains("18\u00a0h 40\u00a0min");
        assertThat(DueTold.english(ISSUE).sub())
                .isEqualTo("until Fri 27 Nov, 17:00, when your last working hour ends");
        assertThat(DueTold.german(ISSUE).lead()).isEqualTo("Noch 18\u00a0Std. 40\u00a0Min. Ihrer Arbeitszeit");
        assertThat(DueTold.german(ISSUE).sub())
                .isEqualTo("bis Fr. 27. Nov., 17:00, dann endet Ihre letzte Arbeitsstunde");
    }

    @Test
    void namesDeadlinesOnBothClocks() {
        DueTold told = DueTold.english(ISSUE);

        assertThat(told.until(BEN)).isEqualTo("Until Fri 27 Nov, 17:00");
        assertThat(told.until(AIKO)).isEqualTo("Until Fri 18:00 their time (Fri 10:00 for you)");
        assertThat(told.until(CARMEN)).isEqualTo("Until Fri 18:00 their time (Sat 03:00 for you)");
        assertThat(told.until(FATIMA)).isEqualTo("No working hour between now and the due day");
        assertThat(DueTold.german(ISSUE).until(AIKO)).isEqualTo("Bis Fr. 18:00 eigener Zeit (Fr. 10:00 f\u00fcr Sie)");
    }

    @Test
    void knowsWhichMomentsAreInASentence() {
        DueTold told = DueTold.english(ISSUE);

        List<Sentence.Time> times = told.words().until(told.row(AIKO)).times();

        assertThat(times).extracting(Sentence.Time::text).containsExactly("Fri 18:00", "Fri 10:00");
        assertThat(times).extracting(time -> time.at().toOffsetDateTime().toString())
                .containsExactly("2026-11-27T18:00+09:00", "2026-11-27T10:00+01:00");
    }

    @Test
    void saysWhereSomebodyIsAndWhatTheyHave() {
        DueTold told = DueTold.english(ISSUE);

        assertThat(told.words().detail(told.row(BEN))).isEqualTo("Assignee, Berlin 14:20");
        assertThat(told.words().detail(told.row(AIKO))).isEqualTo("Reporter, Tokyo 22:20");
        assertThat(told.words().detail(told.row(GWEN))).isEqualTo("Auckland Thu 02:20");
        assertThat(told.words().left(told.row(AIKO))).contains("16\u00a0h left");
        assertThat(told.words().left(told.row(FATIMA))).contains("0\u00a0h left");
        assertThat(told.words().bar(told.row(AIKO))).contains("Working time of Aiko until the deadline, on their clock:"
                + " Thu 09:00 to 12:00, Thu 13:00 to 18:00, Fri 09:00 to 12:00, Fri 13:00 to 18:00");
    }

    @Test
    void marksTheMidnightsOfTheAxis() {
        DueTold told = DueTold.english(ISSUE);

        assertThat(told.words().ticks(ISSUE.axis().orElseThrow())).extracting(DueWords.Tick::text)
                .containsExactly("Thu 26", "Fri 27", "Sat 28");
    }

    @Test
    void followsAClockOfTwelveHours() {
        DueTold told = DueTold.of(ISSUE, Locale.US, "h:mm a");

        assertThat(told.sub()).isEqualTo("until Fri Nov 27, 5:00 PM, when your last working hour ends");
        assertThat(told.until(AIKO)).isEqualTo("Until Fri 6:00 PM their time (Fri 10:00 AM for you)");
    }

    /** Rule D1. */
    @Test
    void endsADayAtMidnightAndNotTheNextOneWithIt() {
        DueSample bens = DueSample.due("2026-11-27", NOW, BEN).assignee(LEA).reporter(BEN);
        DueSample leas = DueSample.due("2026-11-27", NOW, LEA).assignee(LEA);

        assertThat(DueTold.english(bens).until(LEA)).isEqualTo("Until Fri 24:00");
        assertThat(DueTold.english(leas).sub()).startsWith("until Fri 27 Nov, 24:00, ");
        assertThat(DueTold.of(bens, Locale.US, "h:mm a").until(LEA)).isEqualTo("Until Fri 24:00");
    }

    @Test
    void namesADateThatIsFarAway() {
        DueSample issue = DueSample.due("2027-01-04", NOW, BEN).assignee(BEN).reporter(AIKO);

        assertThat(DueTold.english(issue).until(AIKO))
                .isEqualTo("Until Mon 4 Jan 2027, 18:00 their time (Mon 4 Jan 2027, 10:00 for you)");
    }

    @Test
    void saysHowLongItIsOverdue() {
        Instant wednesday = Instant.parse("2026-11-25T13:20:00Z");
        DueSample issue = DueSample.due("2026-11-24", wednesday, BEN).assignee(BEN).reporter(AIKO).added(CARMEN);
        DueTold told = DueTold.english(issue);

        assertThat(told.lead()).isEqualTo("Overdue for 5\u00a0h 20\u00a0min of your working time");
        assertThat(told.words().lead().strong()).contains("Overdue");
        assertThat(told.sub()).isEqualTo("since Tue 24 Nov, 17:00, when your last working hour ended");
        assertThat(told.until(AIKO)).isEqualTo("Since Tue 18:00 their time (Tue 10:00 for you)");
        assertThat(told.words().over(told.row(AIKO))).contains("8\u00a0h over");
        assertThat(DueTold.german(issue).lead())
                .isEqualTo("\u00dcberf\u00e4llig seit 5\u00a0Std. 20\u00a0Min. Ihrer Arbeitszeit");
    }

    @Test
    void saysThatNothingIsLeft() {
        DueSample issue = DueSample.due("2026-11-27", NOW, FATIMA).assignee(FATIMA);
        Instant evening = Instant.parse("2026-11-27T17:00:00Z");
        DueSample today = DueSample.due("2026-11-27", evening, BEN).assignee(BEN);

        assertThat(DueTold.english(issue).lead())
                .isEqualTo("No working hour of yours between now and the end of the due day");
        assertThat(DueTold.english(issue).sub()).isEmpty();
        assertThat(DueTold.english(today).sub()).isEqualTo("your last working hour ended 17:00");
    }

    @Test
    void speaksFirstOfTheAssigneeForWhomItIsMoreUrgent() {
        Instant morning = Instant.parse("2026-11-26T07:30:00Z");
        DueSample issue = DueSample.due("2026-11-27", morning, BEN).assignee(AWAY_ON_FRIDAY).reporter(BEN);

        assertThat(DueTold.english(issue).lead())
                .isEqualTo("Due today for Aiko in 1\u00a0h 30\u00a0min of their time; you have until tomorrow 17:00");
        assertThat(DueTold.english(issue).sub()).isEmpty();
        assertThat(DueTold.german(issue).lead()).isEqualTo("F\u00e4llig heute f\u00fcr Aiko nach "
                + "1\u00a0Std. 30\u00a0Min. eigener Zeit; Sie haben Zeit bis morgen 17:00");
    }

    @Test
    void speaksOfOthersToThoseWhomItDoesNotConcern() {
        DueSample issue = DueSample.due("2026-11-27", NOW, GWEN).assignee(BEN).reporter(AIKO);
        DueSample overdue = DueSample.due("2026-11-24", NOW, GWEN).assignee(BEN);
        DueSample nobody = DueSample.due("2026-11-27", NOW, GWEN);

        assertThat(DueTold.english(issue).lead())
                .isEqualTo("Due Fri 27 Nov for Ben in 18\u00a0h 40\u00a0min of their time");
        assertThat(DueTold.english(overdue).lead())
                .isEqualTo("Overdue for Ben, by 5\u00a0h 20\u00a0min of their working time");
        assertThat(DueTold.english(nobody).lead()).startsWith("Nobody is named here yet");
    }

    @Test
    void tellsWhoHasSetADueTime() {
        DueSample issue = DueSample.due("2026-11-27", NOW, BEN).assignee(BEN).reporter(AIKO)
                .at("16:00", "Europe/Berlin");
        DueTold byAiko = DueTold.of(issue, READER_BEN, Optional.of(AIKO.person()));
        DueTold byBen = DueTold.of(issue, READER_BEN, Optional.of(BEN.person()));

        assertThat(byAiko.sub()).isEqualTo("until Fri 27 Nov, 16:00, the due time set by Aiko (Berlin)");
        assertThat(byBen.sub()).isEqualTo("until Fri 27 Nov, 16:00, the due time set by you (Berlin)");
        assertThat(DueTold.english(issue).sub()).isEqualTo("until Fri 27 Nov, 16:00, the due time (Berlin)");
        assertThat(byAiko.until(AIKO)).isEqualTo("Until Sat 00:00 their time (Fri 16:00 for you)");
        assertThat(byAiko.words().rule()).isEqualTo("Due time: 16:00 (Berlin), set by Aiko");
    }

    @Test
    void tellsTheRule() {
        DueSample zone = DueSample.due("2026-11-27", NOW, BEN).assignee(AIKO).reporter(BEN)
                .by(DueRule.ZONE, Optional.of("America/Los_Angeles"));
        DueSample assignee = DueSample.due("2026-11-27", NOW, BEN).assignee(AIKO).reporter(BEN)
                .by(DueRule.ASSIGNEE, Optional.empty());

        assertThat(DueTold.english(zone).words().rule())
                .isEqualTo("Due for everybody when the day ends in Los Angeles");
        assertThat(DueTold.english(zone).sub())
                .isEqualTo("until Sat 28 Nov, 09:00, the end of Fri 27 Nov in Los Angeles");
        assertThat(DueTold.english(assignee).words().rule())
                .isEqualTo("Due for everybody when the last working hour of Aiko ends");
        assertThat(DueTold.english(assignee).sub())
                .isEqualTo("until Fri 27 Nov, 10:00, when the last working hour of Aiko ends");
    }

    @Test
    void tellsHowFarAheadItWasResolved() {
        Instant then = Instant.parse("2026-11-25T10:20:00Z");
        DueSample early = DueSample.due("2026-11-27", then, BEN).assignee(BEN).resolved();
        DueSample late = DueSample.due("2026-11-24", then, BEN).assignee(BEN).resolved();
        DueSample gwens = DueSample.due("2026-11-27", then, GWEN).assignee(BEN).resolved();

        assertThat(DueTold.english(early).words().resolved(then).text()).isEqualTo(
                "Resolved Wed 25 Nov, 11:20, 21\u00a0h 40\u00a0min of your working time before your deadline");
        assertThat(DueTold.english(late).words().resolved(then).text()).isEqualTo(
                "Resolved Wed 25 Nov, 11:20, 2\u00a0h 20\u00a0min of your working time after your deadline");
        assertThat(DueTold.english(gwens).words().resolved(then).text()).isEqualTo(
                "Resolved Wed 25 Nov, 11:20, 21\u00a0h 40\u00a0min of the working time of Ben before the deadline");
    }
}

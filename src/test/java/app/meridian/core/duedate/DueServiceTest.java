package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.duedate.DueAnswer.State;
import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueServiceTest {
    private final DueCompany company = new DueCompany();

    @Test
    void tellsWhoIsInvolvedByTheFirstPartTheyHave() {
        company.issue(company.friday(Optional.of(BEN), Optional.of(AIKO)));
        company.add(AIKO, BEN);

        DueReport report = company.of(AIKO).report().orElseThrow();

        assertThat(report.people()).extracting(each -> each.person().id()).containsExactly(AIKO, BEN);
        assertThat(report.people()).extracting(PersonDue::role).containsExactly(Role.REPORTER, Role.ASSIGNEE);
    }

    /** Rule P2: Carmen shares nothing with Aiko. */
    @Test
    void namesNobodyWhomTheReaderMayNotSee() {
        company.issue(company.friday(Optional.of(CARMEN), Optional.of(AIKO)));

        DueReport report = company.of(AIKO).report().orElseThrow();

        assertThat(report.people()).extracting(each -> each.person().id()).containsExactly(AIKO);
        assertThat(report.warnings()).extracting(Warning::code).doesNotContain(Warning.Code.UNASSIGNED);
    }

    /** Whoever resolves an issue reads the report in the same second. */
    @Test
    void knowsAtOnceThatItIsResolved() {
        Instant aMomentAgo = NOW.plusMillis(400);
        company.issue(company.item(Optional.of(LocalDate.of(2026, 11, 27)), Optional.of(AIKO), Optional.empty(),
                Optional.of(aMomentAgo)));

        assertThat(company.of(AIKO).state()).isEqualTo(State.RESOLVED);
        assertThat(company.of(AIKO).report().orElseThrow().now()).isEqualTo(NOW);
    }

    @Test
    void countsTheReaderOnlyIfInvolved() {
        company.issue(company.friday(Optional.of(BEN), Optional.empty()));

        assertThat(company.of(AIKO).report().orElseThrow().people()).extracting(PersonDue::you).containsExactly(false);
    }

    /** Rule D7. */
    @Test
    void countsWatchersWithAProfileOnly() {
        company.issue(company.friday(Optional.of(AIKO), Optional.empty()));
        company.watchers = List.of(BEN);
        DueAnswer before = company.of(AIKO);
        company.small.save(BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));

        DueAnswer after = company.of(AIKO);

        assertThat(before.report().orElseThrow().people()).hasSize(1);
        assertThat(after.report().orElseThrow().people()).extracting(PersonDue::role)
                .containsExactly(Role.ASSIGNEE, Role.WATCHER);
    }

    @Test
    void namesTwelvePeopleAtMost() {
        DueCompany crowded = DueCompany.withFriends(30);

        List<PersonDue> people = crowded.of(AIKO).report().orElseThrow().people();

        assertThat(people).hasSize(DuePeople.MOST);
        assertThat(people).extracting(PersonDue::role).containsOnly(Role.ASSIGNEE, Role.ADDED);
    }

    @Test
    void readsTheSameNumberOfTimesForAnyNumberOfPeople() {
        DueCompany crowded = DueCompany.withFriends(10);

        crowded.of(AIKO);

        assertThat(crowded.small.profiles.reads()).isEqualTo(1);
    }

    @Test
    void tellsThatNobodyMayWorkOnItAnyMore() {
        company.issue(company.friday(Optional.of(new PersonId("gone")), Optional.of(AIKO)));

        assertThat(company.of(AIKO).report().orElseThrow().warnings()).contains(new Warning.Unassigned(true));
    }

    @Test
    void followsTheRuleOfTheProjectAndTheDueTimeOfTheIssue() {
        company.set(DueRule.ZONE, "Etc/GMT+12");
        Optional<Instant> byRule = company.of(AIKO).report().orElseThrow().moment();
        company.time("16:00", "Europe/Berlin");

        assertThat(byRule).contains(Instant.parse("2026-11-28T12:00:00Z"));
        assertThat(company.of(AIKO).report().orElseThrow().moment()).contains(Instant.parse("2026-11-27T15:00:00Z"));
    }

    /** Rule W9: an id that this JVM does not know counts as not set. */
    @Test
    void takesUnknownZonesForNone() {
        company.set(DueRule.ZONE, "Mars/Olympus");
        company.time("16:00", "Mars/Olympus");

        DueReport report = company.of(AIKO).report().orElseThrow();

        assertThat(report.moment()).isEmpty();
        assertThat(report.terms().rule()).isEqualTo(DueRule.PERSONAL);
    }

    @Test
    void looksAtAnotherDateAndAnotherMoment() {
        DueView view = new DueView(Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                Optional.of(LocalDate.of(2026, 11, 24)));

        DueAnswer answer = company.of(AIKO, view);

        assertThat(answer.now()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(answer.day()).contains(LocalDate.of(2026, 11, 24));
        assertThat(answer.report().orElseThrow().people().get(0).left()).contains(Duration.ofHours(16));
    }

    /** Rule P2: many moments or dates together would tell the hours. */
    @Test
    void tellsHowUrgentItIsForWhoHidesTheirHoursOnlyAsItIsNow() {
        company.issue(company.item(Optional.of(LocalDate.of(2026, 11, 24)), Optional.of(BEN), Optional.empty(),
                Optional.empty()));
        company.small.save(BEN, SmallCompany.hidden());

        assertThat(ben(DueView.NOW).has(Warning.Code.OVERDUE)).isTrue();
        assertThat(ben(new DueView(Optional.of(NOW), Optional.empty())).warnings()).isEmpty();
        assertThat(ben(new DueView(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)))).warnings()).isEmpty();
        assertThat(ben(new DueView(Optional.of(NOW), Optional.empty())).deadline()).isPresent();
    }

    @Test
    void saysNothingWhereItIsSwitchedOff() {
        company.switchOff();

        DueAnswer answer = company.of(AIKO);

        assertThat(answer.state()).isEqualTo(State.OFF);
        assertThat(answer.report()).isEmpty();
    }

    @Test
    void invitesToSetADate() {
        company.issue(company.item(Optional.empty(), Optional.of(AIKO), Optional.empty(), Optional.empty()));

        DueAnswer answer = company.of(AIKO);

        assertThat(answer.state()).isEqualTo(State.NO_DATE);
        assertThat(answer.readerZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(answer.maySchedule()).isTrue();
    }

    /** Rule P2. */
    @Test
    void showsAnAnonymousReaderNobody() {
        DueAnswer answer = company.service().of(Optional.empty(), Locale.ENGLISH, DueCompany.ISSUE, DueView.NOW);

        assertThat(answer.state()).isEqualTo(State.ANONYMOUS);
        assertThat(answer.report()).isEmpty();
        assertThat(answer.traces()).isEmpty();
        assertThat(answer.readerZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(answer.maySchedule()).isFalse();
        assertThat(company.small.profiles.reads()).isZero();
    }

    /** Rule W6. */
    @ParameterizedTest
    @ValueSource(strings = {"1965-03-01", "1969-12-31", "2200-01-01", "9999-12-31"})
    void sayWhatIsTooFarAway(LocalDate day) {
        DueAnswer answer = company.of(AIKO, new DueView(Optional.empty(), Optional.of(day)));

        assertThat(answer.state()).isEqualTo(State.OUT_OF_RANGE);
        assertThat(answer.report()).isEmpty();
    }

    @Test
    void looksAtWhatIsResolvedAsOfThen() {
        Instant then = Instant.parse("2026-11-25T04:00:00Z");
        company.issue(company.item(Optional.of(LocalDate.of(2026, 11, 27)), Optional.of(AIKO), Optional.empty(),
                Optional.of(then)));

        DueAnswer answer = company.of(AIKO);

        assertThat(answer.state()).isEqualTo(State.RESOLVED);
        assertThat(answer.now()).isEqualTo(NOW);
        assertThat(answer.report().orElseThrow().now()).isEqualTo(then);
        assertThat(answer.report().orElseThrow().warnings()).isEmpty();
        assertThat(company.of(AIKO, new DueView(Optional.of(then.minusSeconds(1)), Optional.empty())).state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void doesNotSayWhatThereIsBesides() {
        Subject other = new Subject(SubjectType.ISSUE, 99);

        assertThatThrownBy(() -> company.service().of(Optional.of(AIKO), Locale.ENGLISH, other, DueView.NOW))
                .isInstanceOf(SubjectNotFoundException.class);
    }

    @Test
    void tellsWhoMaySchedule() {
        assertThat(company.of(AIKO).maySchedule()).isTrue();
        assertThat(company.of(DARA).maySchedule()).isFalse();
    }

    /** Rule P2. */
    @Test
    void letsCustomersScheduleNothing() {
        company.customer(AIKO);

        DueAnswer answer = company.of(AIKO);

        assertThat(answer.state()).isEqualTo(State.ANONYMOUS);
        assertThat(answer.maySchedule()).isFalse();
    }

    private PersonDue ben(DueView view) {
        return company.of(AIKO, view).report().orElseThrow().people().get(0);
    }

    @Test
    void readsATimeInWholeMinutes() {
        assertThatThrownBy(() -> new DueTime(LocalTime.of(16, 0, 1), "Europe/Berlin", AIKO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

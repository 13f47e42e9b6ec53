package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.duedate.DueVerdict.State;
import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates that somebody considers. */
class DueCheckTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final Optional<DueTerms.Time> NO_TIME = Optional.empty();

    private final DueCompany company = new DueCompany();

    @Test
    void judgesADateForThePeopleOfANewIssue() {
        DueVerdict verdict = check(Optional.of(OneProject.DEMO), Optional.empty(), SATURDAY, NO_TIME,
                new Involved(AIKO, Role.ASSIGNEE), new Involved(BEN, Role.REPORTER), new Involved(CARMEN, Role.ADDED));

        assertThat(verdict.state()).isEqualTo(State.JUDGED);
        assertThat(verdict.isFair()).isFalse();
        assertThat(verdict.now()).isEqualTo(SmallCompany.NOW);
        assertThat(verdict.unfairTo()).containsExactly(AIKO, BEN);
        assertThat(verdict.nearest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(verdict.report().orElseThrow().warnings()).extracting(Warning::code)
                .doesNotContain(Warning.Code.UNASSIGNED);
    }

    @Test
    void putsWhomTheFormNamesInPlaceOfTheIssuesOwn() {
        company.issue(company.friday(Optional.of(BEN), Optional.of(AIKO)));
        company.add(CARMEN);

        DueVerdict own = check(Optional.empty(), Optional.of(DueCompany.ISSUE), FRIDAY, NO_TIME);
        DueVerdict other = check(Optional.empty(), Optional.of(DueCompany.ISSUE), FRIDAY, NO_TIME,
                new Involved(AIKO, Role.ASSIGNEE));

        assertThat(people(own)).containsExactly(AIKO, BEN);
        assertThat(people(other)).containsExactly(AIKO);
        assertThat(other.report().orElseThrow().people()).extracting(PersonDue::role).containsExactly(Role.ASSIGNEE);
    }

    @Test
    void measuresByTheTimeOfTheRequestThenByThatOfTheIssue() {
        company.time("16:00", "Europe/Berlin");
        Optional<DueTerms.Time> noon = Optional.of(new DueTerms.Time(LocalTime.NOON, ZoneId.of("Asia/Tokyo")));

        DueVerdict own = check(Optional.empty(), Optional.of(DueCompany.ISSUE), FRIDAY, NO_TIME);
        DueVerdict other = check(Optional.empty(), Optional.of(DueCompany.ISSUE), FRIDAY, noon);

        assertThat(own.report().orElseThrow().moment()).contains(Instant.parse("2026-11-27T15:00:00Z"));
        assertThat(other.report().orElseThrow().moment()).contains(Instant.parse("2026-11-27T03:00:00Z"));
    }

    @Test
    void followsTheSettingsOfTheProject() {
        company.set(DueRule.ZONE, "Etc/GMT+12");
        DueVerdict byRule = check(Optional.of(OneProject.DEMO), Optional.empty(), FRIDAY, NO_TIME,
                new Involved(AIKO, Role.ADDED));
        company.switchOff();
        DueVerdict off = check(Optional.of(OneProject.DEMO), Optional.empty(), FRIDAY, NO_TIME);

        assertThat(byRule.report().orElseThrow().moment()).contains(Instant.parse("2026-11-28T12:00:00Z"));
        assertThat(off.state()).isEqualTo(State.OFF);
        assertThat(off.isFair()).isFalse();
    }

    /** A page has no due date of its own: only that it can be seen counts, and where it is. */
    @Test
    void judgesADateOnAPage() {
        Subject page = new Subject(SubjectType.PAGE, 7);
        company.visible = page;

        DueVerdict verdict = check(Optional.of(OneProject.DEMO), Optional.of(page), FRIDAY, NO_TIME,
                new Involved(BEN, Role.ADDED));

        assertThat(people(verdict)).containsExactly(BEN);
        assertThat(verdict.report().orElseThrow().warnings()).extracting(Warning::code)
                .doesNotContain(Warning.Code.UNASSIGNED);
    }

    @Test
    void needsNoPlaceAtAll() {
        assertThat(check(Optional.empty(), Optional.empty(), FRIDAY, NO_TIME, new Involved(AIKO, Role.ADDED)).isFair())
                .isTrue();
    }

    @Test
    void saysWhenThereIsNobodyOrNoSuchDate() {
        Involved carmen = new Involved(CARMEN, Role.ASSIGNEE);

        assertThat(check(Optional.empty(), Optional.empty(), FRIDAY, NO_TIME, carmen).state())
                .isEqualTo(State.NOBODY);
        assertThat(check(Optional.empty(), Optional.empty(), LocalDate.of(9999, 12, 31), NO_TIME, carmen).state())
                .isEqualTo(State.OUT_OF_RANGE);
    }

    /** Rule P2. */
    @Test
    void tellsOfHiddenHoursTheDeadlineAlone() {
        company.small.save(BEN, SmallCompany.hidden());

        DueVerdict alone = check(Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 24), NO_TIME,
                new Involved(BEN, Role.ASSIGNEE));
        DueVerdict both = check(Optional.empty(), Optional.empty(), SATURDAY, NO_TIME,
                new Involved(BEN, Role.ASSIGNEE), new Involved(AIKO, Role.REPORTER));

        assertThat(alone.report().orElseThrow().people()).singleElement()
                .satisfies(ben -> assertThat(ben.deadline()).isPresent())
                .satisfies(ben -> assertThat(ben.warnings()).isEmpty());
        assertThat(alone.isFair()).isFalse();
        assertThat(both.unfairTo()).containsExactly(AIKO);
    }

    @Test
    void doesNotSayWhatThereIsBesides() {
        Optional<Subject> issue = Optional.of(new Subject(SubjectType.ISSUE, 99));
        Optional<Container> project = Optional.of(new Container(ContainerType.PROJECT, 99));

        assertThatThrownBy(() -> check(Optional.empty(), issue, FRIDAY, NO_TIME))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThatThrownBy(() -> check(project, Optional.empty(), FRIDAY, NO_TIME))
                .isInstanceOf(ContainerNotVisibleException.class);
    }

    private DueVerdict check(Optional<Container> container, Optional<Subject> subject, LocalDate day,
            Optional<DueTerms.Time> time, Involved... people) {
        return company.service().check(AIKO, Locale.ENGLISH,
                new DueCheck(container, subject, day, time, List.of(people), Optional.empty()));
    }

    private static List<PersonId> people(DueVerdict verdict) {
        return verdict.report().orElseThrow().people().stream().map(each -> each.person().id()).toList();
    }
}

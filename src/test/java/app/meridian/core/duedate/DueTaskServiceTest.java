package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.duedate.DueAnswer.State;
import app.meridian.core.duedate.DueTasks.DueTask;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aiko works in Tokyo, Ben, who reads, in Berlin, 9 to 17; Carmen shares nothing with them. */
class DueTaskServiceTest {
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 65_537);
    private static final PageTask.TaskPage HOME = new PageTask.TaskPage(65_537, "Release", "/release");

    private final SmallCompany company = new SmallCompany();
    private final List<PageTask> written = new ArrayList<>();

    @BeforeEach
    void zones() {
        company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        company.save(BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));
    }

    @Test
    void saysWhatADateMeansForWhoeverHasTheTask() {
        write("1", AIKO, "2026-11-27");
        write("2", BEN, "2026-11-24");

        assertThat(of(Optional.of(BEN)).tasks()).extracting(DueTask::assignee).satisfiesExactly(
                ben -> assertThat(ben.orElseThrow().has(Warning.Code.OVERDUE)).isTrue(),
                aiko -> {
                    assertThat(aiko.orElseThrow().deadline()).contains(Instant.parse("2026-11-27T08:00:00Z"));
                    assertThat(aiko.orElseThrow().left()).contains(Duration.ofHours(16));
                });
    }

    @Test
    void countsInWholeSecondsAsAReportDoes() {
        write("1", AIKO, "2026-11-27");
        PageTasks pages = (who, page, below) -> Optional.of(new PageTasks.Found(OneProject.DEMO, written, 1, false));

        DueTasks tasks = service(pages, Clock.offset(CLOCK, Duration.ofMillis(999)))
                .of(Optional.of(BEN), Locale.UK, PAGE, new TaskWish(false, false, false));

        assertThat(tasks.now()).isEqualTo(SmallCompany.NOW);
    }

    @Test
    void saysNothingOfPeopleWhomTheReaderMayNotSee() {
        write("1", CARMEN, "2026-11-27");

        DueTask task = of(Optional.of(BEN)).tasks().get(0);

        assertThat(task.state()).isEqualTo(State.OPEN);
        assertThat(task.assignee()).isEmpty();
        assertThat(task.report().orElseThrow().warnings()).isEmpty();
    }

    @Test
    void saysThatNobodyHasATask() {
        written.add(task("1", false, Optional.empty(), Optional.of("2026-11-27")));
        write("2", new PersonId("gone"), "2026-11-27");

        assertThat(of(Optional.of(BEN)).tasks()).extracting(task -> task.report().orElseThrow().warnings())
                .containsExactly(List.of(new Warning.Unassigned(false)), List.of(new Warning.Unassigned(true)));
    }

    @Test
    void leavesOutWhatIsDoneOrUndatedUnlessItIsWanted() {
        written.add(task("1", false, Optional.of(AIKO), Optional.empty()));
        written.add(task("2", true, Optional.of(AIKO), Optional.of("2026-11-27")));
        write("3", AIKO, "2026-11-26");

        assertThat(of(Optional.of(BEN)).tasks()).extracting(each -> each.task().id()).containsExactly("3");
        assertThat(of(Optional.of(BEN), new TaskWish(false, true, true)).tasks()).extracting(DueTask::state)
                .containsExactly(State.OPEN, State.RESOLVED, State.NO_DATE);
    }

    @Test
    void tellsAnonymousReadersTheDatesAlone() {
        write("1", AIKO, "2026-11-27");

        DueTask task = of(Optional.empty()).tasks().get(0);

        assertThat(task.state()).isEqualTo(State.ANONYMOUS);
        assertThat(task.report()).isEmpty();
    }

    @Test
    void countsNothingBeyondWhatCalendarsKnow() {
        write("1", AIKO, "1965-01-01");
        write("2", AIKO, "9999-12-31");

        assertThat(of(Optional.of(BEN)).tasks()).extracting(DueTask::state)
                .containsExactly(State.OUT_OF_RANGE, State.OUT_OF_RANGE);
    }

    @Test
    void goesByTheSettingsOfTheContainer() {
        write("1", AIKO, "2026-11-27");
        company.dueDates.save(BEN, new DueSettings(OneProject.DEMO, 0, false, DueRule.PERSONAL, Optional.empty(),
                DueSettings.DUE_SOON, Optional.empty()), SmallCompany.NOW);

        assertThat(of(Optional.of(BEN)).tasks().get(0).state()).isEqualTo(State.OFF);
    }

    @Test
    void answersSoManyTasksAndCountsTheRest() {
        IntStream.range(0, DueTasks.MOST + 7).forEach(n -> write(String.valueOf(n), AIKO, "2026-11-27"));

        DueTasks tasks = of(Optional.of(BEN));

        assertThat(tasks.tasks()).hasSize(DueTasks.MOST);
        assertThat(tasks.moreTasks()).isEqualTo(7);
    }

    @Test
    void knowsNoPageThatTheReaderMayNotSee() {
        assertThatThrownBy(() -> service((reader, page, below) -> Optional.empty())
                .of(Optional.of(BEN), Locale.UK, PAGE, new TaskWish(false, false, false)))
                .isInstanceOf(SubjectNotFoundException.class);
    }

    private DueTasks of(Optional<PersonId> reader) {
        return of(reader, new TaskWish(false, false, false));
    }

    private DueTasks of(Optional<PersonId> reader, TaskWish wish) {
        return service((who, page, below) -> Optional.of(new PageTasks.Found(OneProject.DEMO, written, 1, false)))
                .of(reader, Locale.UK, PAGE, wish);
    }

    private DueTaskService service(PageTasks pages) {
        return service(pages, CLOCK);
    }

    private DueTaskService service(PageTasks pages, Clock clock) {
        Colleagues colleagues = new Colleagues(company.hours, company.circles, company.people);
        return new DueTaskService(pages, company.dueDates,
                new DuePeople(colleagues, company.containers, company.people), clock);
    }

    private void write(String id, PersonId assignee, String day) {
        written.add(task(id, false, Optional.of(assignee), Optional.of(day)));
    }

    private static PageTask task(String id, boolean done, Optional<PersonId> assignee, Optional<String> day) {
        return new PageTask(HOME, id, done, List.of(), assignee, day.map(LocalDate::parse));
    }
}

package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.confluence.StoredTask.Day;
import app.meridian.confluence.StoredTask.User;
import app.meridian.confluence.StoredTask.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule H4: what a page's storage format says about its tasks, whatever else stands there. */
class StorageTasksTest {
    private static final User AIKO = new User(Optional.of("aiko"), Optional.empty());

    @Test
    void readsTextStatusPeopleAndDates() {
        List<StoredTask> tasks = StorageTasks.of("<p>Before</p><ac:task-list>\n<ac:task>\n<ac:task-id>7</ac:task-id>\n"
                + "<ac:task-uuid>c0ffee</ac:task-uuid><ac:task-status>incomplete</ac:task-status>\n<ac:task-body>"
                + "<span class=\"placeholder-inline-tasks\"><ac:link><ri:user ri:userkey=\"aiko\" /></ac:link> tells"
                + " <strong>all</strong> by <time datetime=\"2026-11-27\" /></span></ac:task-body>\n</ac:task>"
                + task("8", "complete", "old <ri:user ri:username=\"ben\"/>") + "</ac:task-list>");

        assertThat(tasks).containsExactly(
                new StoredTask("7", false, List.of(AIKO, new Words(" tells "), new Words("all"), new Words(" by "),
                        new Day(LocalDate.of(2026, 11, 27)))),
                new StoredTask("8", true, List.of(new Words("old "),
                        new User(Optional.empty(), Optional.of("ben")))));
    }

    @Test
    void takesTheFirstPersonAndTheFirstDate() {
        StoredTask task = only(task("1", "incomplete", "<time datetime=\"soon\"/><time datetime=\"2026-02-30\"/>"
                + "<time datetime=\"2026-12-01\">1 Dec</time><ri:user ri:userkey=\"aiko\"/>"
                + "<ri:user ri:userkey=\"ben\"/><time datetime=\"2026-01-01\"/>"));

        assertThat(task.firstUser()).contains(AIKO);
        assertThat(task.firstDay()).contains(LocalDate.of(2026, 12, 1));
        assertThat(task.text()).doesNotHaveAnyElementsOfTypes(Words.class);
    }

    @Test
    void keepsTasksApartThatStandInTasks() {
        List<StoredTask> tasks = StorageTasks.of(task("1", "incomplete", "outer <ac:task-list>"
                + task("2", "complete", "inner <time datetime=\"2026-12-01\"/>") + "</ac:task-list> again"));

        assertThat(tasks).extracting(StoredTask::id).containsExactly("1", "2");
        assertThat(tasks).extracting(StorageTasksTest::words).containsExactly("outer  again", "inner ");
        assertThat(tasks).extracting(StoredTask::firstDay)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void knowsTheCharactersThatHtmlNames() {
        assertThat(words(only(task("1", "incomplete", "caf&eacute;&nbsp;&rarr; &lt;b&gt; &amp; &#8364; &nosuch;"))))
                .isEqualTo("caf\u00e9\u00a0\u2192 <b> & \u20ac &nosuch;");
    }

    @Test
    void takesNothingInACommentOrADataSectionForATask() {
        assertThat(StorageTasks.of("<!-- " + task("1", "incomplete", "no") + " --><ac:plain-text-body><![CDATA["
                + task("2", "incomplete", "no") + "]]></ac:plain-text-body>")).isEmpty();
    }

    @Test
    void takesNoParameterOfAMacroForText() {
        assertThat(words(only(task("1", "incomplete", "a<ac:structured-macro ac:name=\"status\">"
                + "<ac:parameter ac:name=\"title\">hidden</ac:parameter></ac:structured-macro>b")))).isEqualTo("ab");
    }

    @Test
    void readsAsFarAsThePageIsWellFormed() {
        assertThat(StorageTasks.of(task("1", "incomplete", "a") + "<p><b></p>" + task("2", "incomplete", "b")))
                .extracting(StoredTask::id).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p/>", "<ac:task>", "</page><page>", "<ac:task></ac:task>",
            "<ac:task-id>1</ac:task-id>", "<!DOCTYPE page [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<ac:task><ac:task-id>&x;</ac:task-id></ac:task>",
            "<ac:task-body>x</ac:task-body></ac:task><ac:task>", "<ac:task><ac:task-id>\u0000</ac:task-id></ac:task>"})
    void findsNoTaskWhereThereIsNone(String storage) {
        assertThat(StorageTasks.of(storage)).isEmpty();
    }

    @Test
    void readsWhatIsNestedVeryDeep() {
        String deep = "<b>".repeat(20_000) + "x" + "</b>".repeat(20_000);

        assertThat(words(only(task("1", "incomplete", deep)))).isEqualTo("x");
    }

    private static String task(String id, String status, String body) {
        return "<ac:task><ac:task-id>" + id + "</ac:task-id><ac:task-status>" + status + "</ac:task-status>"
                + "<ac:task-body>" + body + "</ac:task-body></ac:task>";
    }

    private static StoredTask only(String storage) {
        List<StoredTask> tasks = StorageTasks.of(storage);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static String words(StoredTask task) {
        return task.text().stream().filter(Words.class::isInstance).map(piece -> ((Words) piece).text())
                .collect(Collectors.joining());
    }
}

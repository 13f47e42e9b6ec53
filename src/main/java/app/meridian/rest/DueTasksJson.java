package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueTasks;
import app.meridian.core.duedate.DueTasks.DueTask;
import app.meridian.core.duedate.PageTask;
import app.meridian.core.duedate.Severity;
import app.meridian.text.DueWords;
import app.meridian.text.TaskWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tasks of pages and what their dates mean, worded for one reader. What there is none of is null.
 *
 * @param more tasks that were left out
 * @param pages how many were read
 * @param morePages whether others were not
 */
record DueTasksJson(String now, String zone, List<TaskJson> tasks, int more, int pages, boolean morePages) {

    static DueTasksJson of(DueTasks tasks, TaskWords words) {
        return new DueTasksJson(DueAnswerParts.now(tasks.now()), tasks.readerZone().getId(),
                tasks.tasks().stream().map(task -> TaskJson.of(task, words)).toList(), tasks.moreTasks(),
                tasks.pages(), tasks.morePages());
    }

    /**
     * @param task its id on the page
     * @param state of its date
     * @param line up to when it is due for whoever has it
     * @param left their own working time left
     * @param severity of the first warning
     * @param warnings the most severe first
     */
    @JsonInclude(NON_NULL)
    record TaskJson(PageJson page, String task, String text, Status status, DueAnswer.State state, NameJson assignee,
            String day, String dayText, SentenceJson line, String left, Severity severity,
            List<WarningJson> warnings) {

        static TaskJson of(DueTask due, TaskWords words) {
            PageTask task = due.task();
            List<WarningJson> warnings = warnings(due, words.of(due));
            return new TaskJson(PageJson.of(task.page()), task.id(), words.text(task),
                    task.done() ? Status.DONE : Status.OPEN, due.state(),
                    task.assignee().map(id -> new NameJson(id.key(), words.name(id))).orElse(null),
                    task.day().map(LocalDate::toString).orElse(null), task.day().map(words::day).orElse(null),
                    words.line(due).map(SentenceJson::of).orElse(null),
                    due.assignee().flatMap(person -> words.of(due).orElseThrow().left(person)).orElse(null),
                    warnings.stream().map(WarningJson::severity).findFirst().orElse(null), warnings);
        }

        private static List<WarningJson> warnings(DueTask due, Optional<DueWords> words) {
            if (words.isEmpty()) return List.of();
            Stream<WarningJson> own = due.assignee().stream().flatMap(person -> person.warnings().stream()
                    .map(warning -> WarningJson.of(person, warning, words.get())));
            Stream<WarningJson> all = due.report().orElseThrow().warnings().stream()
                    .map(warning -> WarningJson.of(warning, words.get()));
            return Stream.concat(own, all).sorted(Comparator.comparing(WarningJson::code)).toList();
        }
    }

    enum Status { OPEN, DONE }

    record NameJson(String key, String name) {}

    /** @param address below the product's own */
    record PageJson(String id, String title, String address) {

        static PageJson of(PageTask.TaskPage page) {
            return new PageJson(String.valueOf(page.id()), page.title(), page.address());
        }
    }
}

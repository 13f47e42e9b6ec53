package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the dates of tasks on pages mean, as far as one reader may know it.
 *
 * @param readerZone where the reader's clock stands
 * @param container whose settings counted
 * @param tasks by date, those without one last; tasks of one date in the order of pages and text
 * @param moreTasks how many were left out
 * @param pages how many were read
 * @param morePages whether others were not
 */
public record DueTasks(Instant now, ZoneId readerZone, Container container, List<DueTask> tasks, int moreTasks,
        int pages, boolean morePages) {
    /** How many tasks are answered. */
    public static final int MOST = 500;

    public DueTasks {
        requireNonNull(now, "now");
        requireNonNull(readerZone, "readerZone");
        requireNonNull(container, "container");
        tasks = List.copyOf(tasks);
    }

    /**
     * @param state of the task, as that of an issue; one that is done is resolved
     * @param report only in state {@link DueAnswer.State#OPEN}; names nobody but an assignee whom the reader may see
     */
    public record DueTask(PageTask task, DueAnswer.State state, Optional<DueReport> report) {

        public DueTask {
            requireNonNull(task, "task");
            requireNonNull(state, "state");
            requireNonNull(report, "report");
        }

        public Optional<PersonDue> assignee() {
            return report.flatMap(made -> made.people().stream().findFirst());
        }
    }
}

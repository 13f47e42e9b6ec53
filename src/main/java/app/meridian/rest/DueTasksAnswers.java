package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueTaskService;
import app.meridian.core.duedate.DueTasks;
import app.meridian.core.duedate.TaskWish;
import app.meridian.core.person.People;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Subject;
import app.meridian.text.Phrases;
import app.meridian.text.TaskWords;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Makes the answers about the tasks of pages. */
@Component
public class DueTasksAnswers {
    private final DueTaskService tasks;
    private final CurrentReader currentReader;
    private final Phrases phrases;
    private final People people;
    private final Containers containers;

    public DueTasksAnswers(DueTaskService tasks, CurrentReader currentReader, Phrases phrases, People people,
            Containers containers) {
        this.tasks = requireNonNull(tasks, "tasks");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.containers = requireNonNull(containers, "containers");
    }

    /** The reader's clock is among what is read with the others', so it is not asked for before (rule S5). */
    DueTasksJson of(Subject page, TaskWish wish) {
        Reader nowhere = currentReader.in(ZoneOffset.UTC);
        DueTasks found = tasks.of(nowhere.person(), nowhere.locale(), page, wish);
        Reader reader = currentReader.in(found.readerZone());
        return DueTasksJson.of(found, new TaskWords(phrases, reader, found, people, containers));
    }
}

package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueTaskService;
import app.meridian.core.duedate.DueTasks;
import app.meridian.core.duedate.DueTasks.DueTask;
import app.meridian.core.duedate.PageTask;
import app.meridian.core.duedate.TaskWish;
import app.meridian.core.person.People;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.text.Phrases;
import app.meridian.text.TaskWords;
import app.meridian.web.DueListTable.Headings;
import app.meridian.web.DueListTable.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes lists of tasks, as a frame for a script and on paper, for the current reader's rights and language. */
@Component
public class DueLists {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MIDNIGHT = DateTimeFormatter.ofPattern("uuuu-MM-dd kk:mm", Locale.ROOT);

    private final DueTaskService tasks;
    private final CurrentReader currentReader;
    private final Phrases phrases;
    private final People people;
    private final Containers containers;

    public DueLists(DueTaskService tasks, CurrentReader currentReader, Phrases phrases, People people,
            Containers containers) {
        this.tasks = requireNonNull(tasks, "tasks");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.containers = requireNonNull(containers, "containers");
    }

    /** Without a query (rule H1). */
    public DueListFrame frame(Subject page, TaskWish wish) {
        return new DueListFrame(page.type().collection() + "/" + page.id() + "/due-tasks?children=" + wish.below()
                + "&done=" + wish.done() + "&undated=" + wish.undated(),
                phrases.text("meridian.due.list.title"), phrases.text("meridian.due.list.loading"));
    }

    /** Without rows for a reader who may not see the page. */
    public DueListTable table(Subject page, TaskWish wish) {
        Reader reader = currentReader.in(ZoneOffset.UTC);
        Optional<DueTasks> found = visible(reader, page, wish);
        List<Row> rows = found.map(all -> rows(all, new TaskWords(phrases, reader, all, people, containers)))
                .orElse(List.of());
        return new DueListTable(headings(), rows, phrases.text("meridian.due.list.empty"), more(found));
    }

    private Optional<DueTasks> visible(Reader reader, Subject page, TaskWish wish) {
        try {
            return Optional.of(tasks.of(reader.person(), reader.locale(), page, wish));
        } catch (SubjectNotFoundException hidden) {
            return Optional.empty();
        }
    }

    private Headings headings() {
        return new Headings(phrases.text("meridian.due.list.task"), phrases.text("meridian.due.list.person"),
                phrases.text("meridian.due.list.day"), phrases.text("meridian.due.list.deadline"),
                phrases.text("meridian.due.list.page"));
    }

    private List<Row> rows(DueTasks found, TaskWords words) {
        return found.tasks().stream().map(due -> {
            PageTask task = due.task();
            return new Row(words.absoluteText(task), task.assignee().map(words::name).orElse(""),
                    task.day().map(LocalDate::toString).orElse(""), deadline(due), task.page().title());
        }).toList();
    }

    private String more(Optional<DueTasks> found) {
        if (found.filter(DueTasks::morePages).isPresent()) {
            return phrases.text("meridian.due.list.more-pages", String.valueOf(found.get().pages()));
        }
        return found.filter(all -> all.moreTasks() > 0).isEmpty() ? ""
                : phrases.text("meridian.due.list.more-tasks", String.valueOf(DueTasks.MOST));
    }

    private String deadline(DueTask due) {
        return due.assignee().flatMap(person -> person.deadline().map(at -> at.atZone(person.zone().zone())))
                .map(at -> phrases.text("meridian.due.macro.moment", absolute(at), at.getZone().getId())).orElse("");
    }

    /** Rule D1: midnight belongs to the day that it ends. */
    private static String absolute(ZonedDateTime at) {
        boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? MIDNIGHT.format(at.minusDays(1)) : ABSOLUTE.format(at);
    }
}

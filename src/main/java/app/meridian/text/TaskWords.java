package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueTasks;
import app.meridian.core.duedate.DueTasks.DueTask;
import app.meridian.core.duedate.PageTask;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Containers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the tasks of pages into words for one reader. */
public final class TaskWords {
    private static final int LONGEST = 500;

    private final Phrases phrases;
    private final Reader reader;
    private final DueTasks tasks;
    private final People people;
    private final DueStates states;
    private final Optional<DueStory.Home> home;
    private final Map<PersonId, String> names = new HashMap<>();

    public TaskWords(Phrases phrases, Reader reader, DueTasks tasks, People people, Containers containers) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.reader = requireNonNull(reader, "reader");
        this.tasks = requireNonNull(tasks, "tasks");
        this.people = requireNonNull(people, "people");
        this.states = new DueStates(phrases, reader, tasks.now());
        this.home = containers.nameOf(tasks.container())
                .map(name -> new DueStory.Home(tasks.container().type(), name.key()));
    }

    /** On one line, and no longer than fits on it. */
    public String text(PageTask task) {
        return text(task, this::day);
    }

    /** As {@link #text}, with dates that read the same in every year and language: {@code 2026-11-27} (rule H2). */
    public String absoluteText(PageTask task) {
        return text(task, LocalDate::toString);
    }

    private String text(PageTask task, Function<LocalDate, String> days) {
        String text = task.text().stream().map(piece -> piece(piece, days)).collect(Collectors.joining())
                .replaceAll("[\\s\\u00a0]+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "\u2026";
    }

    private String piece(PageTask.Piece piece, Function<LocalDate, String> days) {
        if (piece instanceof PageTask.Day day) return days.apply(day.date());
        if (piece instanceof PageTask.Mention mention) return name(mention.person());
        return ((PageTask.Words) piece).text();
    }

    /** The whole name. */
    public String name(PersonId person) {
        return names.computeIfAbsent(person, id -> people.find(id).fullName()
                .orElseGet(() -> phrases.text("meridian.check-ins.entry.former-user")));
    }

    public String day(LocalDate day) {
        return states.day(day);
    }

    /** Up to when it is due for whoever has it, or why that is not known; empty if there is nothing to say. */
    public Optional<Sentence> line(DueTask task) {
        if (task.state() == DueAnswer.State.OUT_OF_RANGE) return task.task().day().map(states::outOfRange);
        return task.assignee().map(person -> of(task).orElseThrow().until(person));
    }

    /** Empty if nothing is reported about the task. */
    public Optional<DueWords> of(DueTask task) {
        return task.report().map(report -> new DueWords(phrases, reader, new DueStory(
                report, tasks.now(), Map.of(), Optional.empty(), home)));
    }
}

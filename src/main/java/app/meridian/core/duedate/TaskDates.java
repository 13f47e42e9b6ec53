package app.meridian.core.duedate;

import app.meridian.core.duedate.DueAnswer.State;
import app.meridian.core.duedate.DueTasks.DueTask;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates of tasks of one space, looked at together, so that each person's working time is worked out once. */
record TaskDates(List<PageTask> tasks, DueSettings settings, Instant now) {

    /** Whoever has a task that is judged. */
    List<Involved> assignees() {
        return judged().stream().flatMap(task -> task.assignee().stream()).distinct()
                .map(person -> new Involved(person, Involved.Role.ASSIGNEE)).toList();
    }

    DateSpan holidays() {
        return Reach.holidays(dates(judged()));
    }

    /** @param assignment of each assignee, asked once */
    List<DueTask> tasks(DuePeople.Seen seen, Function<Optional<PersonId>, DueQuestion.Assignment> assignment) {
        Map<PersonId, Concerned> people = concerned(seen);
        Map<Optional<PersonId>, DueQuestion.Assignment> assignments = new HashMap<>();
        return tasks.stream().map(task -> {
            State state = state(task, seen);
            if (state != State.OPEN) return new DueTask(task, state, Optional.empty());
            List<Concerned> assignee = task.assignee().map(people::get).stream().toList();
            DueQuestion question = new DueQuestion(task.day().orElseThrow(), DueTerms.of(settings, Optional.empty()),
                    now, DueQuestion.Warned.EVERYBODY, seen.reader().orElseThrow(), assignee,
                    assignments.computeIfAbsent(task.assignee(), assignment));
            return new DueTask(task, state, Optional.of(DueReports.of(question)));
        }).toList();
    }

    /** Everybody over the dates of their own tasks. */
    private Map<PersonId, Concerned> concerned(DuePeople.Seen seen) {
        Map<PersonId, List<PageTask>> own = judged().stream().filter(task -> task.assignee().isPresent())
                .collect(Collectors.groupingBy(task -> task.assignee().orElseThrow()));
        Map<PersonId, Concerned> people = new HashMap<>();
        seen.people().forEach(part -> {
            PersonId person = part.colleague().person().id();
            people.put(person, new Concerned(part.colleague(), part.role(), dates(own.get(person))));
        });
        return people;
    }

    private State state(PageTask task, DuePeople.Seen seen) {
        if (task.done()) return State.RESOLVED;
        if (task.day().isEmpty()) return State.NO_DATE;
        if (!settings.enabled()) return State.OFF;
        if (seen.reader().isEmpty()) return State.ANONYMOUS;
        return isJudged(task) ? State.OPEN : State.OUT_OF_RANGE;
    }

    private List<PageTask> judged() {
        return tasks.stream().filter(this::isJudged).toList();
    }

    private boolean isJudged(PageTask task) {
        return settings.enabled() && !task.done() && task.day().filter(day -> Reach.includes(day, now)).isPresent();
    }

    private DateSpan dates(List<PageTask> dated) {
        LocalDate today = Reach.today(now);
        List<LocalDate> days = dated.stream().map(task -> task.day().orElseThrow()).toList();
        return Reach.of(days.stream().min(Comparator.naturalOrder()).orElse(today),
                days.stream().max(Comparator.naturalOrder()).orElse(today), now);
    }
}

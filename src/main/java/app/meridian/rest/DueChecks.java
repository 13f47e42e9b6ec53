package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueCheck;
import app.meridian.core.duedate.DueService;
import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.duedate.Involved;
import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Subject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges a date that a request names, for the people it names. */
@Component
public class DueChecks {
    private final DueService due;
    private final DueChoices choices;
    private final DueAnswers answers;
    private final CurrentReader currentReader;

    public DueChecks(DueService due, DueChoices choices, DueAnswers answers, CurrentReader currentReader) {
        this.due = requireNonNull(due, "due");
        this.choices = requireNonNull(choices, "choices");
        this.answers = requireNonNull(answers, "answers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
    }

    /** @throws BadFieldsException if anything is wrong */
    DueCheckJson check(PersonId self, DueQuery query) {
        Reader nowhere = currentReader.in(ZoneOffset.UTC);
        LocalDate day = choices.day(nowhere.person(), query.date(), query.text());
        Optional<Subject> subject = choices.subject(query.issue());
        Optional<Container> container = choices.container(query.project(), query.space());
        DueCheck check = new DueCheck(container, subject, day, DueParameters.time(query.time(), query.zone()),
                involved(query), DueParameters.asOf(query.asOf()));
        DueVerdict verdict = due.check(self, nowhere.locale(), check);
        Reader reader = currentReader.in(verdict.readerZone());
        return answers.json(verdict, reader, check, choices.homeOf(subject, container));
    }

    private List<Involved> involved(DueQuery query) {
        List<Involved> involved = new ArrayList<>();
        choices.people(query.assignees(), query.assigneeNames()).stream().limit(1)
                .forEach(person -> involved.add(new Involved(person, Role.ASSIGNEE)));
        choices.people(query.reporters(), query.reporterNames()).stream().limit(1)
                .forEach(person -> involved.add(new Involved(person, Role.REPORTER)));
        choices.people(query.people(), query.peopleNames())
                .forEach(person -> involved.add(new Involved(person, Role.ADDED)));
        return involved;
    }
}

package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueAdditionsService;
import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueService;
import app.meridian.core.duedate.DueView;
import app.meridian.core.duedate.DueWish;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an issue's due date for whoever asks, and changes what is set beside it. */
@Component
public class DueDates {
    private final DueService due;
    private final DueAdditionsService additions;
    private final Subjects subjects;
    private final DueAnswers answers;
    private final CurrentReader currentReader;

    public DueDates(DueService due, DueAdditionsService additions, Subjects subjects, DueAnswers answers,
            CurrentReader currentReader) {
        this.due = requireNonNull(due, "due");
        this.additions = requireNonNull(additions, "additions");
        this.subjects = requireNonNull(subjects, "subjects");
        this.answers = requireNonNull(answers, "answers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
    }

    /** @throws SubjectNotFoundException if there is no such issue, or the reader may not see it */
    Versioned of(String keyOrId, DueView view) {
        return of(subject(keyOrId), view);
    }

    /** The reader's clock is among what the answer reads, so it is not asked for before (rule S5). */
    private Versioned of(Subject subject, DueView view) {
        Reader nowhere = currentReader.in(ZoneOffset.UTC);
        DueAnswer answer = due.of(nowhere.person(), nowhere.locale(), subject, view);
        Reader reader = currentReader.in(answer.readerZone());
        return new Versioned(answer.choices().additions().version(),
                answers.json(answer, reader, view.asOf().isPresent()));
    }

    /**
     * @throws SubjectNotFoundException if there is no such issue, or the actor may not see it
     * @throws app.meridian.core.duedate.SchedulingNotAllowedException if the actor may not schedule it
     * @throws BadFieldsException if anything is wrong
     * @throws StaleException if the change was not made from the stored version
     */
    Versioned save(PersonId actor, String keyOrId, Field body, IfMatch ifMatch) {
        Subject subject = subject(keyOrId);
        DueAdditions stored = additions.of(actor, subject);
        DueWish wish = DueBody.read(body, wished -> additions.require(actor, wished, stored));
        return Versioned.change(ifMatch, () -> of(subject, DueView.NOW), version -> {
            additions.save(actor, subject, wish, version);
            return of(subject, DueView.NOW);
        });
    }

    Subject subject(String keyOrId) {
        Optional<Subject> found = subjects.find(SubjectType.ISSUE, keyOrId);
        return found.orElseThrow(() -> new SubjectNotFoundException(SubjectType.ISSUE, keyOrId));
    }
}

package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueCheck;
import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.DayInput;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Containers;
import app.meridian.text.DueStates;
import app.meridian.text.DueStory;
import app.meridian.text.DueWords;
import app.meridian.text.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the answers about due dates, worded for one reader. */
@Component
public class DueAnswers {
    private final Phrases phrases;
    private final People people;
    private final Containers containers;
    private final DayInput input;
    private final Colleagues colleagues;

    public DueAnswers(Phrases phrases, People people, Containers containers, DayInput input, Colleagues colleagues) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.containers = requireNonNull(containers, "containers");
        this.input = requireNonNull(input, "input");
        this.colleagues = requireNonNull(colleagues, "colleagues");
    }

    /**
     * @param reader on the clock that the answer names
     * @param asOf whether it was asked for another moment than now
     */
    DueJson json(DueAnswer answer, Reader reader, boolean asOf) {
        List<PersonId> visible = colleagues.among(reader.person(), named(answer.choices().additions()));
        Optional<DueWords> words =
                answer.report().map(report -> new DueWords(phrases, reader, story(report, answer, visible)));
        return new DueAnswerParts(answer, reader, words, people, visible)
                .json(new DueStates(phrases, reader, answer.now()), asOf,
                        answer.day().flatMap(day -> typed(reader, day)));
    }

    private static List<PersonId> named(DueAdditions additions) {
        return Stream.concat(additions.people().stream(), additions.time().map(DueTime::setBy).stream()).toList();
    }

    private DueStory story(DueReport report, DueAnswer answer, List<PersonId> visible) {
        Optional<Person> setBy = answer.choices().additions().time().map(DueTime::setBy)
                .filter(visible::contains).map(people::find);
        return new DueStory(
                report, answer.now(), answer.traces(), setBy, home(Optional.of(answer.item().container())));
    }

    /**
     * @param reader on the clock that the verdict names
     * @param container whose rule it is, if there is one
     */
    DueCheckJson json(DueVerdict verdict, Reader reader, DueCheck check, Optional<Container> container) {
        Optional<DueWords> words = verdict.report().map(report -> new DueWords(phrases, reader,
                new DueStory(report, verdict.now(), verdict.traces(), Optional.empty(), home(container))));
        Optional<Instant> moment = check.time().map(time -> time.on(check.day()));
        return new DueVerdictParts(verdict, check.day(), moment, words, date -> typed(reader, date))
                .json(new DueStates(phrases, reader, verdict.now()));
    }

    /** Empty if the product would show another day. */
    private Optional<String> typed(Reader reader, LocalDate day) {
        return Optional.of(day).filter(DueStates::isWritten).map(each -> input.format(reader.person(), each));
    }

    private Optional<DueStory.Home> home(Optional<Container> container) {
        return container.flatMap(known -> containers.nameOf(known)
                .map(name -> new DueStory.Home(known.type(), name.key())));
    }
}

package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueItem;
import app.meridian.core.duedate.DueItems;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.UserNames;
import app.meridian.core.reader.DayInput;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what a question about a date names, by the names that the product's own forms have for it. */
@Component
public class DueChoices {
    private static final int MOST_PEOPLE = 50;

    private final Subjects subjects;
    private final DueItems items;
    private final Crews crews;
    private final UserNames names;
    private final DayInput input;

    public DueChoices(Subjects subjects, DueItems items, Crews crews, UserNames names, DayInput input) {
        this.subjects = requireNonNull(subjects, "subjects");
        this.items = requireNonNull(items, "items");
        this.crews = requireNonNull(crews, "crews");
        this.names = requireNonNull(names, "names");
        this.input = requireNonNull(input, "input");
    }

    /**
     * Any year, as the product knows them too.
     *
     * @param date null or blank if it is not said, and {@code text} then counts
     * @throws BadFieldsException if there is none
     */
    LocalDate day(Optional<PersonId> reader, String date, String text) {
        if (isSaid(date)) return date(date);
        if (!isSaid(text)) throw wrong("date", Message.of("meridian.rest.error.missing"));
        return input.parse(reader, text.strip())
                .orElseThrow(() -> wrong("text", Message.of("meridian.due.error.not-a-day", Message.quote(text))));
    }

    private static LocalDate date(String date) {
        try {
            if (date.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(date);
        } catch (DateTimeException notInTheCalendar) {
            throw notADate(date);
        }
        throw notADate(date);
    }

    private static BadFieldsException notADate(String date) {
        return wrong("date", FieldMessages.of(FieldFlaw.of(FieldFlaw.Kind.NOT_A_DATE, date)));
    }

    /** @throws SubjectNotFoundException if an issue is named that is none */
    Optional<Subject> subject(String issue) {
        if (!isSaid(issue)) return Optional.empty();
        return Optional.of(subjects.find(SubjectType.ISSUE, issue)
                .orElseThrow(() -> new SubjectNotFoundException(SubjectType.ISSUE, issue)));
    }

    /**
     * By its key; a project also by its id, which is what forms know, and no key is a number.
     *
     * @throws ContainerNotFoundException if there is no such project or space
     */
    Optional<Container> container(String project, String space) {
        boolean id = isSaid(project) && !isSaid(space) && project.matches("[1-9]\\d{0,17}");
        return id ? Optional.of(new Container(ContainerType.PROJECT, Long.parseLong(project)))
                : crews.container(project, space);
    }

    /** The project or space whose settings counted. */
    Optional<Container> homeOf(Optional<Subject> subject, Optional<Container> container) {
        return subject.flatMap(items::find).map(DueItem::container).or(() -> container);
    }

    /**
     * Each once. A form names people by user name or key, and has names for nobody.
     *
     * @throws BadFieldsException if there are too many
     */
    Set<PersonId> people(List<String> keys, List<String> userNames) {
        if (keys.size() + userNames.size() > MOST_PEOPLE) {
            throw wrong("person", FieldMessages.of(
                    FieldFlaw.of(FieldFlaw.Kind.TOO_MANY, String.valueOf(MOST_PEOPLE))));
        }
        Set<PersonId> people = new LinkedHashSet<>();
        keys.stream().filter(DueChoices::isSaid).forEach(key -> people.add(new PersonId(key)));
        userNames.stream().filter(DueChoices::isSaid)
                .forEach(name -> people.add(names.find(name).orElseGet(() -> new PersonId(name))));
        return people;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static BadFieldsException wrong(String field, Message message) {
        return new BadFieldsException(Map.of(field, message));
    }
}

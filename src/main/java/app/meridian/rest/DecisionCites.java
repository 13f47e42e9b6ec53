package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Link;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the issues and pages that a request says a decision cites. */
@Component
public class DecisionCites {
    private final Subjects subjects;
    private final Homes homes;

    public DecisionCites(Subjects subjects, Homes homes) {
        this.subjects = requireNonNull(subjects, "subjects");
        this.homes = requireNonNull(homes, "homes");
    }

    /** Empty, noted, for an issue or page that the actor may not see, or that is not there. */
    Optional<Link> read(Optional<PersonId> actor, Field field) {
        if (!field.isObject("type", "key", "id", "url", "title")) return Optional.empty();
        return field.at("type").required().text().flatMap(type -> switch (type) {
            case "issue" -> subject(actor, SubjectType.ISSUE, field.at("key").isPresent() ? field.at("key")
                    : field.at("id").required());
            case "page" -> subject(actor, SubjectType.PAGE, field.at("id").required());
            case "address" -> Optional.of(new Link.ToAddress(field.at("url").required().text().orElse(""),
                    field.at("title").text().orElse("")));
            default -> field.at("type").refuse(Message.of("meridian.rounds.error.not-a-word", Message.quote(type),
                    "issue, page, address"));
        });
    }

    private Optional<Link> subject(Optional<PersonId> actor, SubjectType type, Field named) {
        Optional<String> name = named.text();
        if (name.isEmpty()) return Optional.empty();
        Optional<Subject> found = subjects.find(type, name.get()).filter(each -> homes.canSee(actor, each));
        if (found.isPresent()) return found.map(Link.ToSubject::new);
        return named.refuse(FieldFlaw.of(FieldFlaw.Kind.UNKNOWN_LINK));
    }
}

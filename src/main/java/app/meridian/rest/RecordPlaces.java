package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Link;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the places that an exported record names. What is not there is left out; the core asks who may see them. */
@Component
public class RecordPlaces {
    private final NamedHomes homes;
    private final Subjects subjects;

    public RecordPlaces(NamedHomes homes, Subjects subjects) {
        this.homes = requireNonNull(homes, "homes");
        this.subjects = requireNonNull(subjects, "subjects");
    }

    Optional<NamedHome> name(Home home) {
        return homes.name(home);
    }

    Home home(Field field, Container container) {
        return field.text().flatMap(text -> DecisionParameters.home(text, homes)).orElse(container);
    }

    Optional<Link> link(Field field) {
        String type = field.at("type").required().text().orElse("");
        if (type.equals("address")) {
            return Optional.of(new Link.ToAddress(field.at("url").text().orElse(""),
                    field.at("title").text().orElse("")));
        }
        boolean issue = type.equals("issue");
        Optional<String> name = field.at("key").text().filter(key -> issue).or(() -> field.at("id").text());
        return name.flatMap(each -> subjects.find(issue ? SubjectType.ISSUE : SubjectType.PAGE, each))
                .map(Link.ToSubject::new);
    }
}

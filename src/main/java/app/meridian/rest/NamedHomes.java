package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the issue, page, project or space that an address names. */
@Component
public class NamedHomes {
    static final String COLLECTIONS = "{collection: issues|pages|projects|spaces}";

    private final Subjects subjects;
    private final Containers containers;
    private final Homes homes;

    public NamedHomes(Subjects subjects, Containers containers, Homes homes) {
        this.subjects = requireNonNull(subjects, "subjects");
        this.containers = requireNonNull(containers, "containers");
        this.homes = requireNonNull(homes, "homes");
    }

    /**
     * Says nothing about who may see it.
     *
     * @param key of an issue, project or space; an issue's or page's id
     * @throws SubjectNotFoundException if there is no such issue or page
     * @throws ContainerNotFoundException if there is no such project or space
     */
    Home find(String collection, String key) {
        Optional<SubjectType> type = SubjectType.ofCollection(collection);
        if (type.isEmpty()) return container(collection, key);
        return subjects.find(type.get(), key).orElseThrow(() -> new SubjectNotFoundException(type.get(), key));
    }

    private Home container(String collection, String key) {
        ContainerType type = collection.equals("projects") ? ContainerType.PROJECT : ContainerType.SPACE;
        return containers.find(type, key).orElseThrow(ContainerNotFoundException::new);
    }

    /** @throws RuntimeException as {@link Homes#requireVisible} does */
    void requireVisible(Optional<PersonId> reader, Home home) {
        homes.requireVisible(reader, home);
    }

    /** Empty if it is gone. */
    Optional<NamedHome> name(Home home) {
        return homes.nameOf(home).map(name -> NamedHome.of(home, name));
    }

    /** Whether the person administers the project or space that it is or is in. */
    boolean isAdministeredBy(Optional<PersonId> person, Home home) {
        return person.filter(each -> homes.canAdminister(each, home)).isPresent();
    }

    /** Whether the person may write there. */
    boolean canWrite(Optional<PersonId> person, Home home) {
        return person.filter(each -> homes.canWrite(each, home)).isPresent();
    }
}

package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads for which place a page is asked: {@code issue=KEY}, {@code page=ID}, {@code project=KEY} or
 * {@code space=KEY}.
 */
@Component
public class AskedHomes {
    private final Homes homes;
    private final Containers containers;
    private final Subjects subjects;

    public AskedHomes(Homes homes, Containers containers, Subjects subjects) {
        this.homes = requireNonNull(homes, "homes");
        this.containers = requireNonNull(containers, "containers");
        this.subjects = requireNonNull(subjects, "subjects");
    }

    /** Empty if none is named, or if the visitor may not see it. */
    Optional<Place> of(HttpServletRequest request, Optional<PersonId> visitor) {
        return named(request).filter(home -> homes.canSee(visitor, home)).flatMap(home -> homes.nameOf(home)
                .flatMap(name -> homes.containerOf(home).flatMap(container -> homes.nameOf(container)
                        .map(inside -> new Place(home, name, container, inside)))));
    }

    private Optional<Home> named(HttpServletRequest request) {
        return subject(SubjectType.ISSUE, request.getParameter("issue"))
                .or(() -> subject(SubjectType.PAGE, request.getParameter("page")))
                .or(() -> container(ContainerType.PROJECT, request.getParameter("project")))
                .or(() -> container(ContainerType.SPACE, request.getParameter("space")));
    }

    private Optional<Home> subject(SubjectType type, String keyOrIdOrNull) {
        return Optional.ofNullable(keyOrIdOrNull).flatMap(named -> subjects.find(type, named));
    }

    private Optional<Home> container(ContainerType type, String keyOrNull) {
        return Optional.ofNullable(keyOrNull).flatMap(key -> containers.find(type, key));
    }

    /**
     * An issue, page, project or space.
     *
     * @param container itself, or where it is now
     * @param inside how that is called
     */
    record Place(Home home, HomeName name, Container container, HomeName inside) {}
}

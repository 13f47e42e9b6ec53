package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.team.Crew;
import app.meridian.core.team.TeamService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds whom a request names: a project, a space, a group or people. */
@Component
public class Crews {
    private final Containers containers;

    public Crews(Containers containers) {
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * @param project key, null or empty if not named; the same for the others
     * @throws BadFieldsException unless exactly one is named
     * @throws ContainerNotFoundException if there is no such project or space
     */
    Crew of(String project, String space, String group, List<String> keys) {
        List<String> people = keys.stream().filter(key -> !key.isBlank()).distinct().toList();
        long named = Stream.of(isNamed(project), isNamed(space), isNamed(group), !people.isEmpty())
                .filter(Boolean::booleanValue).count();
        if (named != 1) throw new BadFieldsException(Map.of("project", Message.of("meridian.team.error.one-of")));
        if (isNamed(group)) return new Crew.Group(group);
        if (!people.isEmpty()) return named(people, Optional.empty());
        return new Crew.Members(container(project, space).orElseThrow());
    }

    /**
     * @param container whose defaults count
     * @throws BadFieldsException if there are too many
     */
    Crew.Named named(List<String> people, Optional<Container> container) {
        if (people.size() > TeamService.MOST_PEOPLE) {
            throw new BadFieldsException(Map.of("key",
                    Message.of("meridian.hours.error.too-many", String.valueOf(TeamService.MOST_PEOPLE))));
        }
        return new Crew.Named(people.stream().distinct().map(PersonId::new).toList(), container);
    }

    /** Empty if neither is named. */
    Optional<Container> container(String project, String space) {
        if (isNamed(project)) return Optional.of(container(ContainerType.PROJECT, project));
        return isNamed(space) ? Optional.of(container(ContainerType.SPACE, space)) : Optional.empty();
    }

    private Container container(ContainerType type, String key) {
        return containers.find(type, key).orElseThrow(ContainerNotFoundException::new);
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }
}

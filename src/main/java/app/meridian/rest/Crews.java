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
import org.springframework.stereotype.Component;

/** Finds whom a request names: a project, a space, a group or people. */
@Component
public class Crews {
    private final Containers containers;

    public Crews(Containers containers) {
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * The people with these keys, or of the group; else those who belong to the project or space, whose defaults count
     * in any case.
     *
     * @param project key, null or empty if not named; the same for the others
     * @throws BadFieldsException if nobody is named, or both a project and a space, or both people and a group
     * @throws ContainerNotFoundException if there is no such project or space
     */
    Crew of(String project, String space, String group, List<String> keys) {
        List<String> people = keys.stream().filter(key -> !key.isBlank()).distinct().toList();
        if (isNamed(group) && !people.isEmpty()) throw unclear();
        Optional<Container> container = container(project, space);
        if (isNamed(group)) return new Crew.Group(group, container);
        if (!people.isEmpty()) return named(people, container);
        return new Crew.Members(container.orElseThrow(Crews::unclear));
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

    /**
     * Empty if neither is named.
     *
     * @throws BadFieldsException if both are
     * @throws ContainerNotFoundException if there is no such project or space
     */
    Optional<Container> container(String project, String space) {
        if (isNamed(project) && isNamed(space)) throw unclear();
        if (isNamed(project)) return Optional.of(container(ContainerType.PROJECT, project));
        return isNamed(space) ? Optional.of(container(ContainerType.SPACE, space)) : Optional.empty();
    }

    private Container container(ContainerType type, String key) {
        return containers.find(type, key).orElseThrow(ContainerNotFoundException::new);
    }

    private static BadFieldsException unclear() {
        return new BadFieldsException(Map.of("project", Message.of("meridian.team.error.unclear")));
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }
}

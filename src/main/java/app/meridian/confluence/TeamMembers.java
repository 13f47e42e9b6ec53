package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.web.TeamSource;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from a macro's parameters whose hours are meant. */
@ConfluenceComponent
public class TeamMembers {
    private final NamedUsers users;
    private final Containers containers;

    public TeamMembers(NamedUsers users, Containers containers) {
        this.users = requireNonNull(users, "users");
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * The people named, else the group, else those who belong to the space; empty if there is nobody of the name, or no
     * space.
     *
     * @param spaceKeyOrNull where the macro stands; the space's defaults count
     */
    Optional<TeamSource> of(Map<String, String> parameters, String spaceKeyOrNull) {
        String day = text(parameters, "day");
        String people = text(parameters, "people");
        String group = text(parameters, "group");
        Optional<TeamSource.Place> space = Optional.ofNullable(spaceKeyOrNull).flatMap(key ->
                containers.find(ContainerType.SPACE, key).map(found -> new TeamSource.Place(found, key)));
        if (!people.isEmpty()) {
            List<PersonId> found = NamedUsers.list(people).stream()
                    .flatMap(name -> users.named(name).stream()).toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(TeamSource.people(found, space, day));
        }
        if (!group.isEmpty()) return Optional.of(TeamSource.group(group, space, day));
        return space.map(place -> TeamSource.members(place, day));
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}

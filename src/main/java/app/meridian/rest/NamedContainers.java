package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the project or space that an address names. */
@Component
public class NamedContainers {
    private final Containers containers;

    public NamedContainers(Containers containers) {
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * @param collection {@code projects} or {@code spaces}
     * @throws ContainerNotFoundException if there is none with that key, or the actor may not see it
     */
    NamedContainer find(PersonId actor, String collection, String key) {
        ContainerType type = collection.equals("projects") ? ContainerType.PROJECT : ContainerType.SPACE;
        Container container = containers.find(type, key)
                .filter(found -> containers.canSee(Optional.of(actor), found))
                .orElseThrow(ContainerNotFoundException::new);
        return containers.nameOf(container)
                .map(current -> new NamedContainer(container, current.key(), current.name()))
                .orElseThrow(ContainerNotFoundException::new);
    }
}

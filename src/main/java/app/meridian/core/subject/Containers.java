package app.meridian.core.subject;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The product's projects or spaces. */
public interface Containers {

    /** The container with that key; empty if there is none, or if this product has none of the type. */
    Optional<Container> find(ContainerType type, String key);

    /** Key and name as they are now; empty for a deleted container. */
    Optional<ContainerName> nameOf(Container container);

    /** Whether the reader, or an anonymous one, may see the container. False for one that does not exist. */
    boolean canSee(Optional<PersonId> reader, Container container);

    /** Whether the person may change the container's settings. */
    boolean canAdminister(PersonId person, Container container);

    /**
     * The users who belong to the container and may see it, by name; at most {@code limit} of them. Where more belong
     * to it, those named in person come before those who belong to it by a group, if the product tells them apart.
     */
    List<PersonId> members(Container container, int limit);

    record ContainerName(String key, String name) {}
}

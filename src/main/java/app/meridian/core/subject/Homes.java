package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.util.Optional;

/** Asks the product what it allows whom where rounds live. */
public final class Homes {
    private final Access access;
    private final Containers containers;
    private final Locations locations;

    public Homes(Access access, Containers containers, Locations locations) {
        this.access = requireNonNull(access, "access");
        this.containers = requireNonNull(containers, "containers");
        this.locations = requireNonNull(locations, "locations");
    }

    /** Whether the reader, or an anonymous one, may see it. False for what does not exist. */
    public boolean canSee(Optional<PersonId> reader, Home home) {
        return home instanceof Subject subject
                ? access.canSee(reader, subject) : containers.canSee(reader, (Container) home);
    }

    /**
     * @throws SubjectNotFoundException if the reader may not see the issue or page
     * @throws ContainerNotVisibleException if the reader may not see the project or space
     */
    public void requireVisible(Optional<PersonId> reader, Home home) {
        if (canSee(reader, home)) return;
        if (home instanceof Container container) throw new ContainerNotVisibleException(container);
        Subject subject = (Subject) home;
        throw new SubjectNotFoundException(subject.type(), String.valueOf(subject.id()));
    }

    /** Itself, or the project or space that it is in now; empty if it is gone. */
    public Optional<Container> containerOf(Home home) {
        return home instanceof Container container ? Optional.of(container) : locations.containerOf((Subject) home);
    }

    /** Whether the person administers the project or space that it is or is in. */
    public boolean canAdminister(PersonId person, Home home) {
        return containerOf(home).filter(container -> containers.canAdminister(person, container)).isPresent();
    }

    /** Whether the person may write there: comment on an issue or page, see a project or space. */
    public boolean canWrite(PersonId person, Home home) {
        return home instanceof Subject subject
                ? access.canComment(person, subject) : containers.canSee(Optional.of(person), (Container) home);
    }

    /** How it is called now; empty if it is gone. */
    public Optional<HomeName> nameOf(Home home) {
        return locations.nameOf(home);
    }
}

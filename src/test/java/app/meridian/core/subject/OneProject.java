package app.meridian.core.subject;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/** A product with one project, DEMO, which everybody may see and one person administers. */
public record OneProject(PersonId administrator) implements Containers {
    public static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);

    @Override
    public Optional<Container> find(ContainerType type, String key) {
        return type == ContainerType.PROJECT && key.equals("DEMO") ? Optional.of(DEMO) : Optional.empty();
    }

    @Override
    public Optional<ContainerName> nameOf(Container container) {
        return DEMO.equals(container) ? Optional.of(new ContainerName("DEMO", "Returns")) : Optional.empty();
    }

    @Override
    public boolean canSee(Optional<PersonId> reader, Container container) {
        return DEMO.equals(container);
    }

    @Override
    public boolean canAdminister(PersonId person, Container container) {
        return DEMO.equals(container) && person.equals(administrator);
    }

    @Override
    public List<PersonId> members(Container container, int limit) {
        return List.of(administrator);
    }
}

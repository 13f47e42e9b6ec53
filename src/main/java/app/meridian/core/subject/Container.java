package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

/** A project or a space, by the product's numeric id, since keys and names change. */
public record Container(ContainerType type, long id) implements Home {

    /** @throws IllegalArgumentException if the id is not positive */
    public Container {
        requireNonNull(type, "type");
        if (id <= 0) throw new IllegalArgumentException("No " + type + " has the id " + id);
    }

    @Override
    public String reference() {
        return type.word() + "/" + id;
    }

    @Override
    public String toString() {
        return reference();
    }
}

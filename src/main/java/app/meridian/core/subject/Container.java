package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

/** A project or a space, by the product's numeric id, since keys and names change. */
public record Container(ContainerType type, long id) {

    /** @throws IllegalArgumentException if the id is not positive */
    public Container {
        requireNonNull(type, "type");
        if (id <= 0) throw new IllegalArgumentException("No " + type + " has the id " + id);
    }

    /** Type and id in one word, such as {@code project/10000}: the same for ever, so it can be stored and compared. */
    public String reference() {
        return type.word() + "/" + id;
    }

    @Override
    public String toString() {
        return reference();
    }
}

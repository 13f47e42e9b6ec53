package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

/** What a check-in or decision hangs on, by the product's numeric id, since keys and titles change. */
public record Subject(SubjectType type, long id) implements Home {

    /** @throws IllegalArgumentException if the id is not positive */
    public Subject {
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

package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

/** What a check-in or decision hangs on, by the product's numeric id, since keys and titles change. */
public record Subject(SubjectType type, long id) {

    /** @throws IllegalArgumentException if the id is not positive */
    public Subject {
        requireNonNull(type, "type");
        if (id <= 0) throw new IllegalArgumentException("No " + type + " has the id " + id);
    }

    /** Type and id in one word, such as {@code issue/10001}: the same for ever, so it can be stored and compared. */
    public String reference() {
        return type.word() + "/" + id;
    }

    @Override
    public String toString() {
        return reference();
    }
}

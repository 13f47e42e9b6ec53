package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/** Who somebody is, by the product's user key. A user name may change, a key does not. */
public record PersonId(String key) {

    /** @throws IllegalArgumentException if the key is blank */
    public PersonId {
        requireNonNull(key, "key");
        if (key.isBlank()) throw new IllegalArgumentException("A person needs a user key");
    }

    @Override
    public String toString() {
        return key;
    }
}

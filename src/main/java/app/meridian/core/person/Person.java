package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A person as others see them.
 *
 * @param fullName empty for a former user: one the product no longer knows (rule P3)
 */
public record Person(PersonId id, Optional<String> fullName) {

    public Person {
        requireNonNull(id, "id");
        requireNonNull(fullName, "fullName");
    }

    public boolean isFormer() {
        return fullName.isEmpty();
    }
}

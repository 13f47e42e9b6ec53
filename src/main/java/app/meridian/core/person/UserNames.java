package app.meridian.core.person;

import java.util.Optional;

/** The names with which people log in; the product's own forms name people by them. */
@FunctionalInterface
public interface UserNames {

    /** Whose name it is now; empty for nobody's. */
    Optional<PersonId> find(String userName);
}

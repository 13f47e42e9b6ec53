package app.meridian.core.person;

import java.util.Optional;

/** The people who are gone from the product. */
@FunctionalInterface
public interface FormerUsers {

    /**
     * Whose user name it was. Empty if nobody ever had it, or if the product still knows its person, be it through
     * another directory of users.
     */
    Optional<PersonId> lastNamed(String userName);
}

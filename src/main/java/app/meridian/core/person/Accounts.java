package app.meridian.core.person;

import java.util.Optional;

/** What the product calls its users, and where it tells more about them. */
@FunctionalInterface
public interface Accounts {

    /** Empty for a former user. */
    Optional<Account> find(PersonId id);
}

package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/**
 * Whom the product knows by a user key now.
 *
 * @param userName the name with which the person logs in and by which others mention them
 * @param fullName never empty; the user name if the product has nothing better
 * @param page address of the person's own page in the product, with the product's context path
 */
public record Account(PersonId id, String userName, String fullName, String page) {

    public Account {
        requireNonNull(id, "id");
        requireNonNull(userName, "userName");
        requireNonNull(fullName, "fullName");
        requireNonNull(page, "page");
    }
}

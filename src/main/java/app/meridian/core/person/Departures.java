package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Does what is to be done when somebody has been deleted from the product (rule P3). */
public final class Departures {
    private final FormerUsers formerUsers;
    private final ProfileStore profiles;

    public Departures(FormerUsers formerUsers, ProfileStore profiles) {
        this.formerUsers = requireNonNull(formerUsers, "formerUsers");
        this.profiles = requireNonNull(profiles, "profiles");
    }

    /**
     * Deletes the profile of whoever had the user name. What they have posted stays, and so does what they have set
     * for others; both are then by a former user. May be called again.
     *
     * @return false if nobody of that name is gone, or not yet
     */
    public boolean settle(String userName) {
        Optional<PersonId> person = formerUsers.lastNamed(userName);
        person.ifPresent(profiles::delete);
        return person.isPresent();
    }
}

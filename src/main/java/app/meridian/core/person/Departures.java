package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Does what is to be done when somebody has been deleted from the product (rule P3). */
public final class Departures {
    private final FormerUsers formerUsers;
    private final ProfileStore profiles;
    private final List<Forgets> others;
    private final Clock clock;

    public Departures(FormerUsers formerUsers, ProfileStore profiles, List<Forgets> others, Clock clock) {
        this.formerUsers = requireNonNull(formerUsers, "formerUsers");
        this.profiles = requireNonNull(profiles, "profiles");
        this.others = List.copyOf(others);
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Deletes the profile of whoever had the user name, and takes them off the people whom due dates concern and rounds
     * ask. What they have posted stays, and so does what they have set for others; both are then by a former user. May
     * be called again.
     *
     * @return false if nobody of that name is gone, or not yet
     */
    public boolean settle(String userName) {
        Optional<PersonId> person = formerUsers.lastNamed(userName);
        person.ifPresent(gone -> {
            profiles.delete(gone);
            others.forEach(each -> each.forget(gone, clock.instant()));
        });
        return person.isPresent();
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.util.Optional;

/** Who may set up and change rounds: administrators of the project or space, and those they name. */
public final class RoundRights {
    private final Homes homes;
    private final Circles circles;

    public RoundRights(Homes homes, Circles circles) {
        this.homes = requireNonNull(homes, "homes");
        this.circles = requireNonNull(circles, "circles");
    }

    /**
     * @param person empty for an anonymous reader, who may not
     * @param managers of the project or space that the home is or is in; empty if that is gone
     */
    public boolean canManage(Optional<PersonId> person, Home home, Optional<RoundManagers> managers) {
        boolean mayUse = person.isPresent() && circles.mayUse(person.get()) && homes.canSee(person, home);
        if (!mayUse) return false;
        return homes.canAdminister(person.get(), home)
                || managers.filter(named -> isAmong(person.get(), named)).isPresent();
    }

    private boolean isAmong(PersonId person, RoundManagers managers) {
        return managers.people().contains(person) || !managers.groups().isEmpty()
                && !circles.groupsOf(person, managers.groups()).isEmpty();
    }
}

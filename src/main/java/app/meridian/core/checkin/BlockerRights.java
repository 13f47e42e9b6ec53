package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import java.util.Optional;

/** Who may resolve, reopen and hand over blockers. */
public final class BlockerRights {
    private final Homes homes;
    private final RoundPlaces places;

    public BlockerRights(Homes homes, RoundPlaces places) {
        this.homes = requireNonNull(homes, "homes");
        this.places = requireNonNull(places, "places");
    }

    /** Its author and its owner as long as they see where it stands; whoever may write or manages rounds there. */
    public boolean canChange(PersonId person, Blocker blocker) {
        if (!homes.canSee(Optional.of(person), blocker.home())) return false;
        boolean own = person.equals(blocker.author()) || person.equals(blocker.owner());
        return own || homes.canWrite(person, blocker.home())
                || places.canManage(Optional.of(person), blocker.home());
    }
}

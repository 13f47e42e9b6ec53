package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.SubjectNotFoundException;
import java.util.Optional;

/** Finds rounds where they live, for whoever may see that place. */
public final class RoundPlaces {
    private final RoundStore rounds;
    private final Homes homes;
    private final RoundRights rights;

    public RoundPlaces(RoundStore rounds, Homes homes, RoundRights rights) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.homes = requireNonNull(homes, "homes");
        this.rights = requireNonNull(rights, "rights");
    }

    /**
     * @param reader empty for an anonymous one
     * @throws SubjectNotFoundException if the reader may not see the issue or page
     * @throws ContainerNotVisibleException if the reader may not see the project or space
     */
    public Standing standing(Optional<PersonId> reader, Home home) {
        homes.requireVisible(reader, home);
        return rounds.find(home, homes.containerOf(home));
    }

    /**
     * As {@link #standing} otherwise.
     *
     * @throws RoundNotFoundException if the round does not live there
     */
    public Round round(Optional<PersonId> reader, Home home, RoundId id) {
        return standing(reader, home).round(id).orElseThrow(() -> new RoundNotFoundException(id));
    }

    /** Whether the reader may set up and change rounds there; false if they may not see it. */
    public boolean canManage(Optional<PersonId> reader, Home home) {
        return homes.canSee(reader, home)
                && rights.canManage(reader, home, rounds.find(home, homes.containerOf(home)).managers());
    }

    /** Whether the person administers the project or space that it is or is in. */
    public boolean canAdminister(PersonId person, Home home) {
        return homes.canAdminister(person, home);
    }

    /**
     * What stands there, for somebody who may set up and change rounds there. As {@link #standing} otherwise.
     *
     * @throws NotRoundManagerException if the actor may not
     */
    Standing managed(PersonId actor, Home home) {
        Standing standing = standing(Optional.of(actor), home);
        if (rights.canManage(Optional.of(actor), home, standing.managers())) return standing;
        throw new NotRoundManagerException(actor, home);
    }
}

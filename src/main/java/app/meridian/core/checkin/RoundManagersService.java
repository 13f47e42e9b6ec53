package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads and changes who manages the rounds of a project or space, as one of its administrators. */
public final class RoundManagersService {
    private final RoundStore rounds;
    private final RoundRules rules;
    private final Homes homes;
    private final Clock clock;

    public RoundManagersService(RoundStore rounds, RoundRules rules, Homes homes, Clock clock) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.rules = requireNonNull(rules, "rules");
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Whether the person may call {@link #of} and {@link #save}. */
    public boolean canChange(PersonId person, Container container) {
        return homes.canSee(Optional.of(person), container) && homes.canAdminister(person, container);
    }

    /**
     * @throws ContainerNotVisibleException if the actor may not see the project or space
     * @throws NotAdministratorException if the actor does not administer it
     */
    public RoundManagers of(PersonId actor, Container container) {
        homes.requireVisible(Optional.of(actor), container);
        if (!homes.canAdminister(actor, container)) throw new NotAdministratorException(actor);
        return rounds.find(container, Optional.of(container)).managers()
                .orElseGet(() -> RoundManagers.none(container));
    }

    /**
     * Stores them over those of their version; makes no new version of what is stored already. As {@link #of}
     * otherwise.
     *
     * @throws InvalidFieldsException if {@code people}, {@code groups} or one of them is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public RoundManagers save(PersonId actor, RoundManagers managers) {
        RoundManagers stored = of(actor, managers.container());
        rules.require(actor, managers, stored);
        if (managers.equals(stored)) return stored;
        return rounds.save(actor, managers, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .orElseThrow(() -> new ChangedMeanwhileException(
                        "Who manages the rounds of " + managers.container(), managers.version()));
    }
}

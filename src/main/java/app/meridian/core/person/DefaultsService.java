package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Containers;
import java.time.Clock;
import java.util.List;

/** Reads and changes the administrators' defaults. Those of a container need its administrators, the others the product's. */
public final class DefaultsService {
    private final DefaultsStore store;
    private final ProfileRules rules;
    private final Circles circles;
    private final Containers containers;
    private final Clock clock;

    public DefaultsService(
            DefaultsStore store, ProfileRules rules, Circles circles, Containers containers, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.rules = requireNonNull(rules, "rules");
        this.circles = requireNonNull(circles, "circles");
        this.containers = requireNonNull(containers, "containers");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Those for everybody and for groups; @throws NotAdministratorException */
    public List<HoursDefaults> list(PersonId actor) {
        throw new UnsupportedOperationException("" + store + rules + circles + containers + clock);
    }

    /** With version 0 and nothing set if there are none; @throws NotAdministratorException */
    public HoursDefaults of(PersonId actor, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotAdministratorException @throws InvalidFieldsException @throws ChangedMeanwhileException */
    public HoursDefaults save(PersonId actor, HoursDefaults defaults) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotAdministratorException @throws ChangedMeanwhileException */
    public void delete(PersonId actor, Scope scope, long ifVersion) {
        throw new UnsupportedOperationException();
    }
}

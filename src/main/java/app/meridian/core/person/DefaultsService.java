package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Containers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads and changes administrators' defaults: a container's as its administrator, the others as the product's. */
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

    /**
     * Those for everybody and for groups, among them groups that the product no longer has.
     *
     * @throws NotAdministratorException if the actor is none of the product
     */
    public List<HoursDefaults> list(PersonId actor) {
        requireAdministrator(actor, new Scope.Company());
        return store.applying(Optional.empty()).defaults();
    }

    /**
     * With version 0 and nothing set if there are none.
     *
     * @throws NotAdministratorException if the actor is none of the scope
     */
    public HoursDefaults of(PersonId actor, Scope scope) {
        requireAdministrator(actor, scope);
        return stored(scope);
    }

    /**
     * Stores the defaults over those of their version.
     *
     * @throws NotAdministratorException if the actor is none of the scope
     * @throws GroupNotFoundException if the product has no such group
     * @throws InvalidFieldsException if a field is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public HoursDefaults save(PersonId actor, HoursDefaults defaults) {
        requireAdministrator(actor, defaults.scope());
        requireGroup(defaults.scope());
        rules.require(defaults, stored(defaults.scope()));
        return store.save(actor, defaults, clock.instant())
                .orElseThrow(() -> changed(defaults.scope(), defaults.version()));
    }

    /**
     * Deletes the defaults; those of a group that is gone can be deleted too.
     *
     * @throws NotAdministratorException if the actor is none of the scope
     * @throws ChangedMeanwhileException if the stored version is another one, or there is none
     */
    public void delete(PersonId actor, Scope scope, long ifVersion) {
        requireAdministrator(actor, scope);
        if (!store.delete(actor, scope, ifVersion, clock.instant())) throw changed(scope, ifVersion);
    }

    private HoursDefaults stored(Scope scope) {
        return store.find(scope).orElseGet(() -> HoursDefaults.unset(scope));
    }

    private void requireAdministrator(PersonId actor, Scope scope) {
        boolean allowed = scope instanceof Scope.Within within
                ? containers.canAdminister(actor, within.container())
                : circles.isAdministrator(actor);
        if (!allowed) throw new NotAdministratorException(actor);
    }

    private void requireGroup(Scope scope) {
        if (scope instanceof Scope.Group group && !circles.isGroup(group.name())) {
            throw new GroupNotFoundException(group.name());
        }
    }

    private static ChangedMeanwhileException changed(Scope scope, long version) {
        return new ChangedMeanwhileException("What is set for " + scope, version);
    }
}

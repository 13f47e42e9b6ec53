package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows a person to whom the product has given another key, as Jira's anonymisation does (rule P3). */
public final class KeyChanges {
    private final ProfileStore profiles;
    private final List<Forgets> others;
    private final People people;
    private final Circles circles;
    private final Clock clock;

    public KeyChanges(ProfileStore profiles, List<Forgets> others, People people, Circles circles, Clock clock) {
        this.profiles = requireNonNull(profiles, "profiles");
        this.others = List.copyOf(others);
        this.people = requireNonNull(people, "people");
        this.circles = requireNonNull(circles, "circles");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Moves what is stored under the old key to the current one; nothing happens if there is nothing. A profile that is
     * already stored under the current key stays, and the old one is forgotten.
     *
     * @throws NotAdministratorException if the actor may not change what holds for everybody
     * @throws InvalidFieldsException if the old key is still somebody's, or the current one is nobody's
     */
    public void follow(PersonId actor, PersonId old, PersonId current) {
        if (!circles.isAdministrator(actor)) throw new NotAdministratorException(actor);
        Map<String, FieldFlaw> flaws = new LinkedHashMap<>();
        if (!people.find(old).isFormer()) flaws.put("from", FieldFlaw.of(FieldFlaw.Kind.KEY_IN_USE, old.key()));
        if (people.find(current).isFormer()) flaws.put("to", FieldFlaw.of(FieldFlaw.Kind.UNKNOWN_KEY, current.key()));
        if (!flaws.isEmpty()) throw new InvalidFieldsException(flaws);
        profiles.rekey(old, current);
        others.forEach(each -> each.rekey(old, current, clock.instant()));
    }
}

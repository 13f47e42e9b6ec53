package app.meridian.core.person;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The users of a small company in Kathmandu: those of the map; everybody else is a former user.
 *
 * @param preferences zones that users have chosen in the product
 */
public record FewPeople(Map<PersonId, String> names, Map<PersonId, ZoneId> preferences) implements People {

    public FewPeople(Map<PersonId, String> names) {
        this(names, Map.of());
    }

    @Override
    public Person find(PersonId id) {
        return new Person(id, Optional.ofNullable(names.get(id)));
    }

    @Override
    public Optional<ZoneId> zonePreference(PersonId id) {
        return Optional.ofNullable(preferences.get(id));
    }

    @Override
    public ZoneId defaultZone() {
        return ZoneId.of("Asia/Kathmandu");
    }
}

package app.meridian.core.person;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The users of a small company: those of the map, in Kathmandu; everybody else is a former user. */
public record FewPeople(Map<PersonId, String> names) implements People {

    @Override
    public Person find(PersonId id) {
        return new Person(id, Optional.ofNullable(names.get(id)));
    }

    @Override
    public ZoneId zoneOf(PersonId id) {
        return ZoneId.of("Asia/Kathmandu");
    }

    @Override
    public Optional<ZoneId> zonePreference(PersonId id) {
        return Optional.empty();
    }

    @Override
    public ZoneId defaultZone() {
        return zoneOf(new PersonId("somebody"));
    }
}

package app.meridian.core.person;

import java.time.ZoneId;
import java.util.Optional;

/** The product's users. */
public interface People {

    /** Never null: an unknown or deleted user is a former one. */
    Person find(PersonId id);

    /** The zone the person has chosen in the product; empty if it is the default zone, chosen or not. */
    Optional<ZoneId> zonePreference(PersonId id);

    /** The product's default zone. */
    ZoneId defaultZone();
}

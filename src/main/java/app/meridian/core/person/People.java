package app.meridian.core.person;

import java.time.ZoneId;

/** The product's users. */
public interface People {

    /** Never null: an unknown or deleted user is a former one. */
    Person find(PersonId id);

    /** The zone the person has chosen in the product, else the product's default zone. */
    ZoneId zoneOf(PersonId id);
}

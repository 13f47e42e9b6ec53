package app.meridian.core.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What each product knows in its own way of who belongs together; {@link Circles} is what to ask. */
public interface Acquaintances {

    /** The members of a group who may still use the product, by name; at most {@code limit} of them. */
    List<PersonId> membersOf(String group, int limit);

    /** Those of the people who may see a project or space that the reader may see too. */
    Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people);
}

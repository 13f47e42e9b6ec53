package app.meridian.core.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who belongs together in the product. */
public interface Circles {

    /** The names of those of the given groups that the person is in. */
    Set<String> groupsOf(PersonId person, Collection<String> groups);

    boolean isGroup(String name);

    /** The members of a group, by name; at most {@code limit} of them. */
    List<PersonId> membersOf(String group, int limit);

    /** Those of the people who may use the product, and see a project or space that the reader may see too. */
    Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people);

    /** Whether the person is active and may use the product. */
    boolean mayUse(PersonId person);

    /** Whether the person may change what holds for everybody. */
    boolean isAdministrator(PersonId person);
}

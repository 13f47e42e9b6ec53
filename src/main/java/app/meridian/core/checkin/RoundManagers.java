package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.util.List;

/**
 * Whom the administrators of a project or space let manage its rounds besides themselves.
 *
 * @param version 0 if nobody was ever named
 * @param groups by name
 */
public record RoundManagers(Container container, long version, List<PersonId> people, List<String> groups) {
    public static final int MOST = 50;

    public RoundManagers {
        requireNonNull(container, "container");
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    public static RoundManagers none(Container container) {
        return new RoundManagers(container, 0, List.of(), List.of());
    }

    public RoundManagers withVersion(long changed) {
        return new RoundManagers(container, changed, people, groups);
    }
}

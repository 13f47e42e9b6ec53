package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/**
 * A person as one reader may see them (rule P2). Zone and absences are always among it.
 *
 * @param self whether it is the reader
 * @param showsHours whether the reader may see when they work
 */
public record Colleague(Person person, PersonHours hours, boolean self, boolean showsHours) {

    public Colleague {
        requireNonNull(person, "person");
        requireNonNull(hours, "hours");
    }
}

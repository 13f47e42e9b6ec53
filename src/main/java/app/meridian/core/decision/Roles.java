package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.util.List;

/**
 * Who has to do with it.
 *
 * @param driver writes it, and decides once it is ready unless the rule leaves that to the deciders
 * @param contributors are asked for a response
 * @param informed need not answer
 */
public record Roles(PersonId driver, List<PersonId> deciders, List<PersonId> contributors, List<PersonId> informed) {
    public static final int MOST_CONTRIBUTORS = 50;
    public static final int MOST_OTHERS = 50;

    public Roles {
        requireNonNull(driver, "driver");
        deciders = List.copyOf(deciders);
        contributors = List.copyOf(contributors);
        informed = List.copyOf(informed);
    }
}

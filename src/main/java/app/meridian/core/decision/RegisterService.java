package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.util.Optional;

/** Lists the decisions of a project or space. */
public final class RegisterService {
    /**
     * @param reader empty for an anonymous one
     * @param before only numbers below this one; empty for the newest
     * @param limit 1 to {@link RegisterQuery#MOST_ROWS}
     */
    public RegisterPage list(Optional<PersonId> reader, Container container, RegisterQuery.Filter filter,
            Optional<Long> before, int limit) {
        throw new UnsupportedOperationException();
    }
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import java.util.Optional;

/**
 * A decision that is not stored yet.
 *
 * @param home as {@link Decision#home()}
 */
public record NewDecision(Container container, Home home, Beginning beginning, DecisionFields fields,
        ClientKey clientKey) {

    public NewDecision {
        requireNonNull(container, "container");
        requireNonNull(home, "home");
        requireNonNull(beginning, "beginning");
        requireNonNull(fields, "fields");
        requireNonNull(clientKey, "clientKey");
    }

    /** Its first version, under the id and number that the store has for it. */
    public Written first(DecisionId id, long number) {
        Decision first = new Decision(id, new DecisionNumber(container, number), home, beginning, 1, 1,
                beginning.at(), DecisionStatus.DRAFT, fields, Ballot.EMPTY, Optional.empty(), Optional.empty(),
                Optional.empty(), Cast.EMPTY);
        return Happening.by(beginning.author(), Deed.CREATED, beginning.at()).begins(first);
    }
}

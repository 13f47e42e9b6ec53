package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;

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
}

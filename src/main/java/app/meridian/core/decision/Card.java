package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.HomeName;

/**
 * A decision as others name it.
 *
 * @param container the project or space of its number
 */
public record Card(DecisionId id, DecisionNumber number, String title, DecisionStatus status, HomeName container) {
    public Card {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(container, "container");
    }
}

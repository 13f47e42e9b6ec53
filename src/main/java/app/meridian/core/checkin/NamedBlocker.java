package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;

/**
 * A blocker as its check-in names it.
 *
 * @param text stored Markdown
 */
public record NamedBlocker(BlockerId id, String text, PersonId owner) {

    public NamedBlocker {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(owner, "owner");
    }
}

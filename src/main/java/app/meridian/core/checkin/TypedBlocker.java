package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.util.Optional;

/**
 * Something in the way, as somebody typed it.
 *
 * @param text Markdown; blank for nothing
 * @param owner who can remove it; empty for the author
 */
public record TypedBlocker(String text, Optional<PersonId> owner) {

    public TypedBlocker {
        requireNonNull(text, "text");
        requireNonNull(owner, "owner");
    }
}

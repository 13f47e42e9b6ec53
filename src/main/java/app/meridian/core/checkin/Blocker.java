package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that stops somebody, with an owner who can remove it.
 *
 * @param author whom it stops
 * @param owner who can remove it; the author if nobody else was named
 * @param text stored Markdown
 * @param resolution empty while it is open
 */
public record Blocker(BlockerId id, Home home, long version, BlockerOrigin origin, PersonId author, PersonId owner,
        Instant raisedAt, String text, Optional<Resolution> resolution) {

    public Blocker {
        requireNonNull(id, "id");
        requireNonNull(home, "home");
        requireNonNull(origin, "origin");
        requireNonNull(author, "author");
        requireNonNull(owner, "owner");
        requireNonNull(raisedAt, "raisedAt");
        requireNonNull(text, "text");
        requireNonNull(resolution, "resolution");
    }

    public boolean isOpen() {
        return resolution.isEmpty();
    }

    public Blocker with(Optional<Resolution> changed) {
        return new Blocker(id, home, version, origin, author, owner, raisedAt, text, changed);
    }

    public Blocker withOwner(PersonId changed) {
        return new Blocker(id, home, version, origin, author, changed, raisedAt, text, resolution);
    }

    public Blocker withVersion(long changed) {
        return new Blocker(id, home, changed, origin, author, owner, raisedAt, text, resolution);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;

/** A blocker that is about to be stored. */
public record NewBlocker(Home home, BlockerOrigin origin, PersonId author, PersonId owner, Instant raisedAt,
        String text) {

    public NewBlocker {
        requireNonNull(home, "home");
        requireNonNull(origin, "origin");
        requireNonNull(author, "author");
        requireNonNull(owner, "owner");
        requireNonNull(raisedAt, "raisedAt");
        requireNonNull(text, "text");
    }
}

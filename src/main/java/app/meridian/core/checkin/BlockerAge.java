package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import java.time.Duration;
import java.util.Optional;

/**
 * A blocker and how old it is.
 *
 * @param age in working time of the owner; empty where the reader may not know anybody's hours (rule P2)
 */
public record BlockerAge(Blocker blocker, Person author, Person owner, Optional<Duration> age) {

    public BlockerAge {
        requireNonNull(blocker, "blocker");
        requireNonNull(author, "author");
        requireNonNull(owner, "owner");
        requireNonNull(age, "age");
    }
}

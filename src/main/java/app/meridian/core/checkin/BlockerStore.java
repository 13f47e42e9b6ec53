package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps blockers. Those of check-ins in rounds are made by {@link TurnStore#answer}. */
public interface BlockerStore {

    Blocker add(PersonId actor, NewBlocker blocker);

    Optional<Blocker> find(BlockerId id);

    /** As {@link RoundStore#save(PersonId, Round, Instant)}. */
    Optional<Blocker> save(PersonId actor, Blocker blocker, Instant now);

    /** Open ones there, oldest first. */
    List<Blocker> open(Home home);

    /** Resolved ones there, newest first: those before the id if one is given. */
    List<Blocker> resolved(Home home, Optional<BlockerId> before, int limit);

    /** Open ones that stop the person or that they can remove, oldest first; at most {@code limit}. */
    List<Blocker> openOf(PersonId person, int limit);
}

package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps rounds, who manages them, blockers and published moods: all that a screen reads at once. */
public interface RoundStore {

    /**
     * What stands there, in one read.
     *
     * @param container that the home is or is in; empty if it is gone
     */
    Standing find(Home home, Optional<Container> container);

    /** The rounds with these ids, in one read for up to 900. */
    List<Round> rounds(Collection<RoundId> ids);

    /** Stores the round as version 1, unless its maker has made one there with its client key: then answers that. */
    Round add(PersonId actor, NewRound round);

    /**
     * Stores the round as the version after its own. Of several who do so at once one wins (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<Round> save(PersonId actor, Round round, Instant now);

    /** Active rounds to be looked at by the moment, those waiting longest first; at most {@code limit}. */
    List<Round> due(Instant now, int limit);

    /**
     * All rounds, in pages by id: those after the given id. Among them archived ones and those that ask for moods no
     * longer, since moods of the week before may still be unpublished.
     */
    List<Round> afterId(long id, int limit);

    /** The round has been looked at: its windows are fixed up to a moment, and it is to be looked at again then. */
    void looked(RoundId round, Instant fixedUntil, Instant again);

    /** As {@link #save(PersonId, Round, Instant)}; version 0 for the first. */
    Optional<RoundManagers> save(PersonId actor, RoundManagers managers, Instant now);

    /** Publishes the mood of a week once; does nothing if the week has been published. */
    void publish(RoundId round, MoodCell cell);

    /** Deletes all that stands there: rounds with their turns, blockers, moods and histories. Again does nothing. */
    void delete(Home home);

    /** Homes of the kind that have anything, in pages: those after the given id, by id. */
    List<Home> homes(String kind, long afterId, int limit);

    /** Takes somebody who is gone off participants and managers. What they wrote stays (rule P3). */
    void forget(PersonId person, Instant now);

    /** Moves all that is stored under the old key to the current one, turns included (rule P3). */
    void rekey(PersonId old, PersonId current, Instant now);
}

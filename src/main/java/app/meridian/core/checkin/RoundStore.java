package app.meridian.core.checkin;

import app.meridian.core.person.Forgets;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps rounds, who manages them, blockers and published moods: all that a screen reads at once. With a round go its
 * turns; with a person's key their turns move. Whoever is gone is taken off participants and managers (rule P3).
 */
public interface RoundStore extends Belongings, Forgets {
    /** Homes that are read at a time. */
    int SOME = 100;

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
     * All rounds that ask, or have ever asked, for moods, in pages by id: those after the given id. Archived ones are
     * among them, since the moods of their last week may still be unpublished.
     */
    List<Round> afterId(long id, int limit);

    /** The round has been looked at: its windows are fixed up to a moment, and it is to be looked at again then. */
    void looked(RoundId round, Instant fixedUntil, Instant again);

    /** As {@link #save(PersonId, Round, Instant)}; version 0 for the first. */
    Optional<RoundManagers> save(PersonId actor, RoundManagers managers, Instant now);

    /** Publishes the mood of a week once; does nothing if the week has been published. */
    void publish(RoundId round, MoodCell cell);

    /** Homes of the kind that have anything, in pages: those after the given id, by id. */
    List<Home> homes(String kind, long afterId, int limit);

    @Override
    default void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        List<Home> some = homes(type.word(), 0, SOME);
        while (!some.isEmpty()) {
            some.stream().map(Subject.class::cast).filter(isGone).forEach(this::delete);
            some = homes(type.word(), some.get(some.size() - 1).id(), SOME);
        }
    }
}

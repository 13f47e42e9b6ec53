package app.meridian.core.checkin;

import app.meridian.core.person.Forgets;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps check-ins. */
public interface CheckInStore extends Belongings, Forgets {

    /**
     * Stores the check-in, unless its author has already posted on its subject with its client key: then it answers
     * what was stored first and changes nothing, however many do this at once. The blocker that it raises is stored
     * with it, all or nothing.
     */
    Posted add(NewCheckIn checkIn);

    /** Check-ins on the subject, newest first. */
    Page list(Subject subject, PageRequest request);

    Optional<CheckIn> find(CheckInId id);

    /**
     * Stores its words, confidence and mood as the version after its own, with the blocker that it raises, all or
     * nothing. Of several who do so at once one wins (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<CheckIn> save(PersonId actor, CheckIn checkIn, Optional<NewBlocker> raised, Instant now);

    /** Takes the check-in away; its words are gone, from its history too. As {@link #save} otherwise. */
    Optional<CheckIn> delete(PersonId actor, CheckIn checkIn, Instant now);

    /** Earlier versions, newest first, without moods. */
    List<EarlierCheckIn> history(CheckInId id);

    /** Nothing: what somebody has posted stays. */
    @Override
    default void forget(PersonId person, Instant now) {
        // It names nobody but its author.
    }
}

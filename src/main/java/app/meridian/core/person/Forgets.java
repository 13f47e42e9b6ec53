package app.meridian.core.person;

import java.time.Instant;

/** Names people in what it keeps, and follows them when they go or are known by another key (rule P3). */
public interface Forgets {

    /** Takes somebody who is gone off whatever asks or concerns them. What they wrote and set for others stays. */
    void forget(PersonId person, Instant now);

    /** Puts the current id wherever the old one stands. May be called again. */
    void rekey(PersonId old, PersonId current, Instant now);
}

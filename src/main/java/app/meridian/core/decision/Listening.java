package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.util.Set;

/** A hearing, and whose hours their colleagues may not see (rule P2). */
record Listening(Hearing hearing, Set<PersonId> hidden) {
    Listening {
        requireNonNull(hearing, "hearing");
        hidden = Set.copyOf(hidden);
    }
}

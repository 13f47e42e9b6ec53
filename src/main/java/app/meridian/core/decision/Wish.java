package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.util.Optional;

/**
 * What somebody wants a decision to say.
 *
 * @param typed texts with user names
 * @param stored empty for a new one
 */
record Wish(PersonId actor, Home home, DecisionFields typed, Optional<Decision> stored) {

    Wish {
        requireNonNull(actor, "actor");
        requireNonNull(home, "home");
        requireNonNull(typed, "typed");
        requireNonNull(stored, "stored");
    }

    Optional<DecisionFields> before() {
        return stored.map(Decision::fields);
    }

    Wish with(DecisionFields fields) {
        return new Wish(actor, home, fields, stored);
    }
}

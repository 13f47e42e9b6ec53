package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows decisions to readers. Who sees its home sees a decision; once that is gone, only who administers the project or
 * space of its number does (rule K10). What cannot be seen is answered with a {@link DecisionNotFoundException}.
 */
public final class DecisionReading {
    /** Decisions of an issue or page that are shown at most. */
    public static final int MOST_AT_HOME = 20;

    /**
     * @param reader empty for an anonymous one
     * @param locale of the holidays' names
     */
    public DecisionView get(Optional<PersonId> reader, Locale locale, DecisionId id) {
        throw new UnsupportedOperationException();
    }

    public DecisionView get(Optional<PersonId> reader, Locale locale, DecisionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Those whose home it is and those that it cites, newest first; at most {@link #MOST_AT_HOME}. */
    public List<DecisionView> at(Optional<PersonId> reader, Locale locale, Home home) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<Entry> history(Optional<PersonId> reader, DecisionId id) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<FrozenView> frozen(Optional<PersonId> reader, DecisionId id) {
        throw new UnsupportedOperationException();
    }

    public Citations citations(Optional<PersonId> reader, DecisionId id) {
        throw new UnsupportedOperationException();
    }

    /** Superseded ones whose home it is or that it cites. */
    public List<SupersededView> supersededAt(Optional<PersonId> reader, Home home) {
        throw new UnsupportedOperationException();
    }
}

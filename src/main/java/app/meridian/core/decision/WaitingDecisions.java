package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Tells people which decisions wait for them (rule P4). */
public final class WaitingDecisions {
    /** Decisions that are listed, and counted, at most. */
    public static final int MOST = 50;

    /** Open ones that want a response of the reader, by when their time is over; those that they may see. */
    public List<WaitingDecision> responses(PersonId reader, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Those that the reader drives and whose review date has come on their clock. */
    public List<DueReview> reviews(PersonId reader, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** How many responses are wanted, in one statement: of decisions that {@link #responses} leaves out too. */
    public int count(PersonId reader) {
        throw new UnsupportedOperationException();
    }
}

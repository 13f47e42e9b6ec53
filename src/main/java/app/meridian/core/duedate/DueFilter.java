package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** Which unresolved issues are looked for, by what their due day means now (rule D8). */
public sealed interface DueFilter {

    /** Whose working time counts. */
    Whose whose();

    /**
     * Not overdue, and no more own working time left than that.
     *
     * @param length zero finds what nobody has time left for
     */
    record Within(Duration length, Whose whose) implements DueFilter {

        /** @throws IllegalArgumentException if the length is negative */
        public Within {
            requireNonNull(length, "length");
            requireNonNull(whose, "whose");
            if (length.isNegative()) throw new IllegalArgumentException("A negative length: " + length);
        }
    }

    /** The due day is ahead or running, and nothing is worked on it. */
    record InNonWorkingTime() implements DueFilter {
        @Override
        public Whose whose() {
            return Whose.ASSIGNEE;
        }
    }

    /** The deadline has passed, and so has the due day on the clock that counts (rule D2). */
    record Overdue() implements DueFilter {
        @Override
        public Whose whose() {
            return Whose.ASSIGNEE;
        }
    }

    /** The one person of an issue who is asked about. */
    enum Whose {
        ASSIGNEE,
        /** Who searches, among the issues that are assigned to them or that they have reported. */
        SEARCHER
    }
}

package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The product's unresolved issues, in slices by due day, so that any number of them can be read. */
public interface DueCandidates {
    /** The most candidates that are held at a time (rule D8). */
    int SLICE = 5_000;

    /** Starts to read those that the searcher may see; others are never among them. */
    Reading read(PersonId searcher, Range range);

    /** One way through the candidates. */
    @FunctionalInterface
    interface Reading {

        /**
         * The next ones, by due day; none at the end, and not before.
         *
         * @param without of whose issues nothing is expected any more; they may be left out
         */
        List<DueCandidate> next(Set<PersonId> without);
    }

    /**
     * What is read.
     *
     * @param whose assigned to anybody, or those that concern the searcher
     * @param first inclusive; empty for all that came before
     * @param last inclusive
     */
    record Range(DueFilter.Whose whose, Optional<LocalDate> first, LocalDate last) {

        public Range {
            requireNonNull(whose, "whose");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
        }
    }
}

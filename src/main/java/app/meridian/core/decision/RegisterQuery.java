package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which decisions of a container are wanted, newest number first.
 *
 * @param before only numbers below this one; empty for the newest
 * @param limit rows that are wanted
 */
public record RegisterQuery(Container container, Filter filter, Optional<Long> before, int limit) {
    /** Candidates that one batch looks at. */
    public static final int LOOKED_AT = 500;
    public static final int MOST_ROWS = 100;
    /** Words that one search reads; those after them are not looked for. */
    public static final int MOST_WORDS = 10;

    public RegisterQuery {
        requireNonNull(container, "container");
        requireNonNull(filter, "filter");
        requireNonNull(before, "before");
        if (limit < 1 || limit > MOST_ROWS) throw new IllegalArgumentException("1 to " + MOST_ROWS + " rows");
    }

    /**
     * All of it must hold.
     *
     * @param statuses one of them; empty for any
     * @param person drives, decides, contributes or is informed
     * @param awaiting whose response is wanted
     * @param words whole words of title and text, in any order, as {@link Words} cuts them
     * @param changedBefore last changed before this moment
     */
    public record Filter(Set<DecisionStatus> statuses, Optional<TemplateId> template, Optional<PersonId> person,
            Optional<PersonId> awaiting, List<String> words, Optional<Instant> changedBefore) {
        public static final Filter NONE = new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Optional.empty());

        public Filter {
            statuses = Set.copyOf(statuses);
            requireNonNull(template, "template");
            requireNonNull(person, "person");
            requireNonNull(awaiting, "awaiting");
            words = List.copyOf(words);
            requireNonNull(changedBefore, "changedBefore");
        }
    }
}

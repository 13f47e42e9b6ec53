package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * What was decided, as it was at that moment.
 *
 * @param canonical text and responses in a canonical form, in which people are numbers of the record (rule K11)
 */
public record Frozen(DecisionId decision, Seal seal, String canonical) {

    public Frozen {
        requireNonNull(decision, "decision");
        requireNonNull(seal, "seal");
        requireNonNull(canonical, "canonical");
    }
}

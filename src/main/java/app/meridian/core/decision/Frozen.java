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

    /** Whether the digest is that of the canonical form. */
    public boolean hasItsDigest() {
        return Canonical.digest(canonical).equals(seal.digest());
    }

    /**
     * Whether nothing shows a change (rule K11): the digest is that of the canonical form, and as long as it is what
     * its record shows, the record shows the same.
     *
     * @param record its own, as it is now
     */
    public boolean isUnchanged(Decision record) {
        return hasItsDigest() && reads(record);
    }

    private boolean reads(Decision record) {
        try {
            Snapshot snapshot = Canonical.read(canonical, record.cast());
            boolean shown = record.inForce().filter(seal::equals).isPresent()
                    && (record.status() == DecisionStatus.DECIDED || record.status() == DecisionStatus.SUPERSEDED);
            return !shown || snapshot.isShownBy(record);
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Columns of what was decided once: rows are never changed. */
@Table("DECISION_FROZEN")
public interface DecisionFrozenEntity extends Entity {

    @NotNull
    @Indexed
    Long getDecisionId();

    @NotNull
    Integer getTextVersion();

    @NotNull
    @StringLength(64)
    String getDigest();

    /** ISO instant, to the nanosecond: the canonical form says the same. */
    @NotNull
    @StringLength(60)
    String getDecidedAt();

    /** JSON, in which people are numbers (rule K11). */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getCanonical();
}

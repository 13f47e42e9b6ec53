package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Columns of one person of one decision: whoever has a number in it. */
@Table("DECISION_PERSON")
@Indexes(@Index(name = "asked", methodNames = {"getPerson", "getAskedAt"}))
public interface DecisionPersonEntity extends Entity {

    /** Digest of the user key, which may be longer than an indexed column can be. */
    @NotNull
    @StringLength(64)
    String getPerson();

    /** Milliseconds since 1970-01-01T00:00Z; null unless a response of the person is wanted. */
    Long getAskedAt();

    @NotNull
    @Indexed
    Long getDecisionId();
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Columns of one thing that can be asked of the register, true of one decision. */
@Table("DECISION_TERM")
@Indexes(@Index(name = "walk", methodNames = {"getTerm", "getDecisionNo"}))
public interface DecisionTermEntity extends Entity {

    /** Digest of container, kind and value, since databases compare words each in their own way. */
    @NotNull
    @StringLength(64)
    String getTerm();

    @NotNull
    Long getDecisionNo();

    @NotNull
    @Indexed
    Long getDecisionId();
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Columns of one thing that a decision is found by: its home, what cites it, what it replaces. */
@Table("DECISION_LINK")
@Indexes({
    @Index(name = "target", methodNames = {"getTarget", "getDecisionNo"}),
    @Index(name = "subject", methodNames = {"getSubjectType", "getSubjectId"}),
    @Index(name = "superseded", methodNames = {"getSupersededType", "getSubjectId"})
})
public interface DecisionLinkEntity extends Entity {

    /** {@code Home.reference()}, or {@code decision/} and an id. */
    @NotNull
    @StringLength(60)
    String getTarget();

    /** The word of its type, for an issue or page; else null. */
    @StringLength(20)
    String getSubjectType();

    /** The product's numeric id, for an issue or page; else null. */
    Long getSubjectId();

    /** The same as the subject's type if the decision is superseded; else null. */
    @StringLength(20)
    String getSupersededType();

    @NotNull
    Long getDecisionNo();

    @NotNull
    @Indexed
    Long getDecisionId();
}

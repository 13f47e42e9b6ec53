package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of what only one node may do, once: whoever inserts the row does it (rule S1). */
@Table("DECISION_CLAIM")
public interface DecisionClaimEntity extends Entity {

    /** {@code notice/} and what names it, which begins with the decision's id, or {@code page/} and its id. */
    @NotNull
    @Unique
    @StringLength(190)
    String getClaimKey();
}

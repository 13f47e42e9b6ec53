package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of one change to a record: its lock and its audit trail in one (rule S1). */
@Table("CHANGE")
public interface ChangeEntity extends Entity {

    /** Name of the record and its version from this change on, such as {@code project/10000/3}. */
    @NotNull
    @Unique
    @StringLength(190)
    String getChangeKey();

    /** User key of whoever made the change; without an index, which is no place for keys of any length. */
    @NotNull
    String getActor();

    void setActor(String actor);

    /** Milliseconds since 1970-01-01T00:00Z. */
    @NotNull
    Long getChangedAt();

    /**
     * What the record said from then on, as JSON; what it said before stands at the version before. Null if it was
     * deleted, and always for profiles: nobody's leave is kept longer than they keep it.
     */
    @StringLength(StringLength.UNLIMITED)
    String getWhat();

    void setWhat(String what);
}

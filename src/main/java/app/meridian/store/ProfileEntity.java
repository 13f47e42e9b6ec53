package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of a profile (rule S5). */
@Table("PROFILE")
public interface ProfileEntity extends Entity {

    /** Digest of the user key, which may be longer than a unique column can be. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPerson();

    void setPerson(String person);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code ProfileJson}. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Columns of one person's day in a round: its window, its answer, or both. Whoever fixes the window writes no column of
 * the answer, and whoever answers none of the window, so that both may do so at once.
 */
@Table("TURN")
@Indexes({
    @Index(name = "person", methodNames = {"getPerson", "getCloses"}),
    @Index(name = "round", methodNames = {"getRoundId", "getCloses"})
})
public interface TurnEntity extends Entity {

    /** Round, digest of the user key and day: there is one row of each (rule S1). */
    @NotNull
    @Unique
    @StringLength(190)
    String getTurnKey();

    void setTurnKey(String turnKey);

    /** Round and day. */
    @NotNull
    @Indexed
    @StringLength(60)
    String getSlot();

    @NotNull
    Long getRoundId();

    /** Digest of the user key, which may be longer than an indexed column can be. */
    @NotNull
    @StringLength(64)
    String getPerson();

    void setPerson(String digest);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    /** Days since 1970-01-01. */
    @NotNull
    Long getTurnDay();

    /** Milliseconds since 1970-01-01T00:00Z; null if no window is fixed. */
    Long getOpens();

    void setOpens(Long opens);

    /** Milliseconds since 1970-01-01T00:00Z; null if no window is fixed. */
    Long getCloses();

    void setCloses(Long closes);

    /** Of the answer; 0 before the first. */
    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** Milliseconds since 1970-01-01T00:00Z; null if there is no answer. */
    Long getGivenAt();

    void setGivenAt(Long givenAt);

    /** Milliseconds since 1970-01-01T00:00Z; null if the answer was never changed. */
    Long getChangedAt();

    void setChangedAt(Long changedAt);

    /** IANA id, as the author's clock was set when they answered first. */
    String getAuthorZone();

    void setAuthorZone(String zone);

    /** Stands in no other place (rule M1). */
    @StringLength(20)
    String getMood();

    void setMood(String mood);

    /** JSON; see {@code TurnJson}. Null if there is no answer. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    /** Milliseconds since 1970-01-01T00:00Z; null if no answer was taken away. */
    Long getDeletedAt();

    void setDeletedAt(Long deletedAt);

    /** User key. */
    @Indexed
    String getDeletedBy();

    void setDeletedBy(String userKey);
}

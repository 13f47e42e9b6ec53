package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of a check-in. An answer that was not given is null, since Oracle keeps no empty text (rule S4). */
@Table("CHECK_IN")
public interface CheckInEntity extends Entity {

    /** {@code Subject.reference()}. */
    @NotNull
    @Indexed
    String getSubject();

    /** User key. */
    @NotNull
    String getAuthor();

    void setAuthor(String author);

    /** IANA id, as the author's clock was set when they wrote. */
    @NotNull
    String getAuthorZone();

    /** Milliseconds since 1970-01-01T00:00Z. */
    @NotNull
    Long getPostedAt();

    @StringLength(StringLength.UNLIMITED)
    String getDoneText();

    void setDoneText(String text);

    @StringLength(StringLength.UNLIMITED)
    String getNextText();

    void setNextText(String text);

    @StringLength(StringLength.UNLIMITED)
    String getBlockedText();

    void setBlockedText(String text);

    /** Name of a {@code Confidence}; null for none. */
    String getConfidence();

    void setConfidence(String confidence);

    /** Name of a {@code Mood}; null for none. */
    String getMood();

    void setMood(String mood);

    /** Null for 1: a release that knew none has written the row. */
    Long getVersion();

    void setVersion(Long version);

    /** Milliseconds since 1970-01-01T00:00Z; null if it was never changed. */
    Long getChangedAt();

    void setChangedAt(Long changedAt);

    /** Milliseconds since 1970-01-01T00:00Z; null if it is there. */
    Long getDeletedAt();

    void setDeletedAt(Long deletedAt);

    /** User key of whoever took it away; null if it is there. */
    String getDeletedBy();

    void setDeletedBy(String deletedBy);

    /** Digest of author, subject and client key: the same post sent again violates it (rule S1). */
    @NotNull
    @Unique
    @StringLength(64)
    String getPostKey();
}

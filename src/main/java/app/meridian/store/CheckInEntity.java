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

    @StringLength(StringLength.UNLIMITED)
    String getNextText();

    @StringLength(StringLength.UNLIMITED)
    String getBlockedText();

    /** Digest of author, subject and client key: the same post sent again violates it (rule S1). */
    @NotNull
    @Unique
    @StringLength(64)
    String getPostKey();
}

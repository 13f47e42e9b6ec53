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
 * Columns of what a screen of rounds reads at once: a round, a blocker, the published mood of a week, or who manages
 * the rounds of a project or space.
 */
@Table("BOARD")
@Indexes(@Index(name = "home", methodNames = {"getHomeType", "getHomeId"}))
public interface BoardEntity extends Entity {

    /** {@code Home.reference()}, with a word after it for what a screen does not need at once; see {@code Slots}. */
    @NotNull
    @Indexed
    @StringLength(190)
    String getSlot();

    void setSlot(String slot);

    /** The word of its home's type, such as {@code issue}. */
    @NotNull
    @StringLength(20)
    String getHomeType();

    /** The product's numeric id. */
    @NotNull
    Long getHomeId();

    /** What the row is: {@code round}, {@code blocker}, {@code mood} or {@code managers}. */
    @NotNull
    @Indexed
    @StringLength(20)
    String getKind();

    /** What there can be only one of: a post, a round's mood of a week, managers of a container (rule S1). */
    @NotNull
    @Unique
    @StringLength(190)
    String getBoardKey();

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code RoundJson}, {@code BlockerJson}, {@code MoodJson} and {@code ManagersJson}. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    /** Milliseconds since 1970-01-01T00:00Z up to which the round's windows are fixed; null for what is no round. */
    Long getFixedUntil();

    void setFixedUntil(Long fixedUntil);

    /** Milliseconds since 1970-01-01T00:00Z when the round is to be looked at; null if it does not ask. */
    @Indexed
    Long getAgainAt();

    void setAgainAt(Long againAt);

    /** {@code asked} for a round that asks, or has ever asked, for moods; else null. */
    @Indexed
    @StringLength(20)
    String getMoods();

    void setMoods(String moods);

    /** Digest of the user key of whom an open blocker stops; else null. */
    @Indexed
    @StringLength(64)
    String getOpenAuthor();

    void setOpenAuthor(String digest);

    /** Digest of the user key of who can remove an open blocker; else null. */
    @Indexed
    @StringLength(64)
    String getOpenOwner();

    void setOpenOwner(String digest);
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of one decision: what lists show and look for, and all the rest as JSON. */
@Table("DECISION")
@Indexes({
    @Index(name = "number", methodNames = {"getContainer", "getDecisionNo"}),
    @Index(name = "review", methodNames = {"getReviewer", "getReview"})
})
public interface DecisionEntity extends Entity {

    /** Container and number: there is one decision of each (rule S1). */
    @NotNull
    @Unique
    @StringLength(190)
    String getDecisionKey();

    /** Digest of what a repeated post, or a repeated import, has in common with the first. */
    @NotNull
    @Unique
    @StringLength(190)
    String getPostKey();

    /** {@code Container.reference()}. */
    @NotNull
    @StringLength(60)
    String getContainer();

    /** Never to another one: writing it keeps others from changing the row until the transaction ends. */
    void setContainer(String container);

    @NotNull
    Long getDecisionNo();

    /** {@code Home.reference()}. */
    @NotNull
    @StringLength(60)
    String getHome();

    void setHome(String home);

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    @NotNull
    Integer getTextVersion();

    void setTextVersion(Integer textVersion);

    @NotNull
    @StringLength(20)
    String getStatus();

    void setStatus(String status);

    /** Milliseconds since 1970-01-01T00:00Z. */
    @NotNull
    Long getChangedAt();

    void setChangedAt(Long changedAt);

    /** As in the fields. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(60)
    String getTemplate();

    @StringLength(StringLength.UNLIMITED)
    String getTemplateName();

    /** User key. */
    @NotNull
    String getDriver();

    void setDriver(String userKey);

    /** Digest of the user key of whoever is to review it; null if nobody is. */
    @StringLength(64)
    String getReviewer();

    void setReviewer(String digest);

    /** ISO date; null for none. */
    @StringLength(20)
    String getReview();

    void setReview(String date);

    /** Id of the decision that replaced it; null if it is not superseded. */
    Long getSupersededBy();

    void setSupersededBy(Long id);

    /** Milliseconds since 1970-01-01T00:00Z when its clocks are to be looked at; null unless it is open. */
    @Indexed
    Long getAgainAt();

    void setAgainAt(Long againAt);

    /** JSON, in which people are numbers; see {@code DecisionFieldsJson}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getFields();

    void setFields(String fields);

    /** JSON, in which people are numbers; see {@code DecisionStateJson}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getProgress();

    void setProgress(String progress);

    /** JSON list of user keys: the first is number 1 of the record (rule K11). */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String people);
}

package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of a template that administrators have made or changed. */
@Table("DECISION_TEMPLATE")
public interface DecisionTemplateEntity extends Entity {

    /** {@code TemplateId.value()}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getTemplate();

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code TemplateJson}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

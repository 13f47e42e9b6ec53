package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of what is set about due dates for one project, space, issue or page (rule S5). */
@Table("DUE")
public interface DueEntity extends Entity {

    /** {@code Container.reference()} or {@code Subject.reference()}. */
    @NotNull
    @Unique
    @StringLength(190)
    String getReference();

    /** The word of its type, such as {@code project}: finds the few rows of containers among those of subjects. */
    @NotNull
    @Indexed
    @StringLength(60)
    String getOfType();

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code DueSettingsJson} for containers and {@code DueAdditionsJson} for subjects. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

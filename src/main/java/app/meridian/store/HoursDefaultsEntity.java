package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Columns of what administrators have set for one scope (rule S5). */
@Table("HOURS_DEFAULTS")
public interface HoursDefaultsEntity extends Entity {

    /**
     * {@code company}, {@code group/} and the digest of its name, or {@code Container.reference()};
     * {@code calendars} for the stamp of company calendars.
     */
    @NotNull
    @Unique
    @StringLength(190)
    String getScopeKey();

    /** Name of the group; null for other scopes. */
    String getScopeName();

    /** Goes on counting through a deletion, so that an old version never comes back. */
    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code HoursDefaultsJson}, or a {@code CalendarStamp}. Null if what was set has been deleted. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

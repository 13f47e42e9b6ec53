package app.meridian.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Columns of a company calendar (rule S5). The row stays when it is deleted, so that its number never comes back. */
@Table("COMPANY_CALENDAR")
public interface CompanyCalendarEntity extends Entity {

    /** Null if the calendar has been deleted. */
    String getName();

    void setName(String name);

    @NotNull
    Long getVersion();

    void setVersion(Long version);

    /** JSON; see {@code CompanyCalendarJson}. Null if the calendar has been deleted. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

package app.meridian.core.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts people's calendars together: the only place that does, so the same person has the same hours everywhere. Zone:
 * the profile's, else the product's preference, else the defaults of a group (by name), of the container, of the
 * company, else the product's. Week and region: the same without the product.
 */
public final class WorkingHours {

    public PersonHours of(PersonId person, HoursRequest request) {
        return of(List.of(person), request).get(person);
    }

    /** One entry for each person, whatever is known of them, in a number of reads that does not grow with them. */
    public Map<PersonId, PersonHours> of(Collection<PersonId> people, HoursRequest request) {
        throw new UnsupportedOperationException();
    }

    /** As if the profile had been saved with these fields. */
    public PersonHours preview(PersonId person, ProfileFields fields, HoursRequest request) {
        throw new UnsupportedOperationException();
    }

    /** As if the person had set nothing. */
    public PersonHours inherited(PersonId person, HoursRequest request) {
        return preview(person, ProfileFields.NONE, request);
    }
}

package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to be set besides an issue's own due day.
 *
 * @param time empty for none; the zone then counts for nothing
 * @param zone id
 * @param people as in {@link DueAdditions}; those already added whom the person who wishes may not see stay unnamed
 */
public record DueWish(Optional<LocalTime> time, Optional<String> zone, List<PersonId> people) {

    public DueWish {
        requireNonNull(time, "time");
        requireNonNull(zone, "zone");
        people = List.copyOf(people);
    }
}

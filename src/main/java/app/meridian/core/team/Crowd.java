package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import java.util.List;

/**
 * Who is at work together.
 *
 * @param people in the order of the team; may be empty
 */
public record Crowd(Interval interval, List<PersonId> people) {

    public Crowd {
        requireNonNull(interval, "interval");
        people = List.copyOf(people);
    }

    public int size() {
        return people.size();
    }
}

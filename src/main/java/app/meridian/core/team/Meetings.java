package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import java.util.List;

/**
 * When some people can meet.
 *
 * @param people those for whom it was looked, in the order asked for
 * @param hidden those who were left out because an offer would tell their hours (rule P2)
 * @param options by rank, those of a series by time; empty if fewer than two people are left
 */
public record Meetings(MeetingRequest request, List<Person> people, List<Person> hidden, List<MeetingOption> options) {

    public Meetings {
        requireNonNull(request, "request");
        people = List.copyOf(people);
        hidden = List.copyOf(hidden);
        options = List.copyOf(options);
    }
}

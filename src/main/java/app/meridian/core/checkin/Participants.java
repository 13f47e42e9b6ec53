package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import java.util.List;

/**
 * Who is asked: all of these, each once.
 *
 * @param groups the product's groups, by name; whoever is in one when a window opens is asked
 * @param assigneeAndWatchers of the issue that the round is on; for a round on anything else false
 */
public record Participants(List<PersonId> people, List<String> groups, boolean assigneeAndWatchers) {
    /** People that a round asks (product.md 9). */
    public static final int MOST = 200;

    public Participants {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    public Participants without(PersonId person) {
        return new Participants(people.stream().filter(each -> !each.equals(person)).toList(), groups,
                assigneeAndWatchers);
    }
}

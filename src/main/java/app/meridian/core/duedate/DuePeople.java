package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.Containers;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whom a due date concerns, as far as a reader may know it (rules D7 and P2). */
public final class DuePeople {
    /** How many people a report names. */
    public static final int MOST = 12;
    /** How many watchers are looked at to find those with a profile. */
    static final int MOST_WATCHERS = 250;

    private final Colleagues colleagues;
    private final Containers containers;
    private final People people;

    public DuePeople(Colleagues colleagues, Containers containers, People people) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.containers = requireNonNull(containers, "containers");
        this.people = requireNonNull(people, "people");
    }

    /** @throws ContainerNotVisibleException if there is none, or the reader may not know that there is */
    void requireVisible(PersonId reader, Container container) {
        boolean visible = containers.canSee(Optional.of(reader), container);
        if (!visible) throw new ContainerNotVisibleException(container);
    }

    /** Whether anybody is assigned who may still work on it. */
    DueQuestion.Assignment assignment(Optional<PersonId> assignee) {
        if (assignee.isEmpty()) return DueQuestion.Assignment.NOBODY;
        return colleagues.isCurrent(assignee.get()) ? DueQuestion.Assignment.TAKEN : DueQuestion.Assignment.FORMER;
    }

    /**
     * Reads everybody's hours at once, the reader's too.
     *
     * @param candidates in the order of rule D7; of several parts of one person the first counts
     * @param reader empty for an anonymous one, who sees nobody; neither does one who may not use the product, as a
     *     customer may not (rule P2)
     */
    Seen seenBy(Optional<PersonId> reader, List<Involved> candidates, HoursRequest request) {
        Seen seen = allSeenBy(reader, candidates, request);
        return new Seen(seen.reader, seen.people.stream().limit(MOST).toList(), seen.defaultZone);
    }

    /** As {@link #seenBy}, but names more people than a report does. */
    Seen allSeenBy(Optional<PersonId> reader, List<Involved> candidates, HoursRequest request) {
        Map<PersonId, Involved.Role> roles = new LinkedHashMap<>();
        candidates.forEach(each -> roles.putIfAbsent(each.person(), each.role()));
        List<PersonId> asked = Stream.concat(roles.keySet().stream(), reader.stream()).toList();
        List<Colleague> seen = colleagues.seenBy(reader, asked, request);
        List<Part> named = seen.stream().filter(each -> roles.containsKey(each.person().id()))
                .map(each -> new Part(each, roles.get(each.person().id())))
                .filter(Part::counts).toList();
        Optional<PersonHours> self = seen.stream().filter(Colleague::self).findFirst().map(Colleague::hours);
        return new Seen(self, named, people.defaultZone());
    }

    /**
     * @param reader empty for an anonymous one, and for one who is told nothing
     * @param people in the order of rule D7
     * @param defaultZone where the clock of a reader stands of whom nothing is known
     */
    record Seen(Optional<PersonHours> reader, List<Part> people, ZoneId defaultZone) {

        /** Where the reader's clock stands. */
        ZoneId zoneAt(Instant now) {
            return reader.map(hours -> hours.zoneAt(now).zone()).orElse(defaultZone);
        }

        List<Concerned> over(DateSpan dates) {
            return people.stream().map(each -> new Concerned(each.colleague, each.role, dates)).toList();
        }
    }

    /** Somebody's part in a due date. */
    record Part(Colleague colleague, Involved.Role role) {

        /** Who only watches is named if they have said something about their hours. */
        boolean counts() {
            return role != Involved.Role.WATCHER || colleague.hours().stored();
        }
    }
}

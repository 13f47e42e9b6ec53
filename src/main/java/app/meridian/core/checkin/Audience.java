package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whom a round asks now. Costs none of Meridian's statements. */
public final class Audience {
    private final Homes homes;
    private final Circles circles;
    private final People people;
    private final IssuePeople issuePeople;

    public Audience(Homes homes, Circles circles, People people, IssuePeople issuePeople) {
        this.homes = requireNonNull(homes, "homes");
        this.circles = requireNonNull(circles, "circles");
        this.people = requireNonNull(people, "people");
        this.issuePeople = requireNonNull(issuePeople, "issuePeople");
    }

    /** Those who may use the product and see where the round lives, each once; {@link Participants#MOST} at most. */
    public List<PersonId> of(Home home, Participants participants) {
        return asked(home, participants).limit(Participants.MOST).toList();
    }

    /** Whether the person is one of them. Asks the product about the others only if there may be too many. */
    boolean includes(Home home, Participants participants, PersonId person) {
        Set<PersonId> candidates = candidates(home, participants);
        if (!candidates.contains(person)) return false;
        return candidates.size() > Participants.MOST
                ? of(home, participants).contains(person) : isAsked(home, person);
    }

    /** Whether there are more of them than a round may ask. */
    boolean isTooLarge(Home home, Participants participants) {
        return asked(home, participants).skip(Participants.MOST).findFirst().isPresent();
    }

    /** Whether somebody can be the assignee or a watcher there. */
    static boolean hasAssignee(Home home) {
        return home instanceof Subject subject && subject.type() == SubjectType.ISSUE;
    }

    private Stream<PersonId> asked(Home home, Participants participants) {
        return candidates(home, participants).stream().filter(person -> isAsked(home, person));
    }

    private boolean isAsked(Home home, PersonId person) {
        return !people.find(person).isFormer() && circles.mayUse(person) && homes.canSee(Optional.of(person), home);
    }

    private Set<PersonId> candidates(Home home, Participants participants) {
        Set<PersonId> all = new LinkedHashSet<>(participants.people());
        participants.groups().forEach(group -> all.addAll(circles.membersOf(group, Participants.MOST + 1)));
        if (participants.assigneeAndWatchers() && home instanceof Subject subject) {
            all.addAll(issuePeople.assigneeAndWatchers(subject, Participants.MOST));
        }
        return all;
    }
}

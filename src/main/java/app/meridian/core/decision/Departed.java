package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What decisions under way do about somebody who is gone from the product (rules K2 and P3). */
public final class Departed {
    private Departed() {}

    /**
     * Without them among those who decide, are informed or still have to answer. An answer that they gave stays, and so
     * does what is closed. A driver who is gone stays until somebody else is named.
     *
     * @return empty if nothing changes
     */
    public static Optional<Written> without(PersonId person, Decision stored, Instant now) {
        boolean underWay = stored.status() == DecisionStatus.DRAFT || stored.isOpen();
        if (!underWay) return Optional.empty();
        Roles roles = stored.fields().roles();
        boolean answered = stored.ballot().response(person).isPresent();
        Roles left = new Roles(roles.driver(), without(person, roles.deciders()),
                answered ? roles.contributors() : without(person, roles.contributors()),
                without(person, roles.informed()));
        if (left.equals(roles)) return Optional.empty();
        List<Ask> asks = stored.ballot().asks().stream()
                .filter(ask -> answered || !ask.person().equals(person)).toList();
        Decision next = stored.withFields(stored.fields().withRoles(left))
                .withBallot(new Ballot(asks, stored.ballot().responses()));
        return Optional.of(Happening.ofItself(Deed.FORGOTTEN, person, now).makes(stored, next));
    }

    private static List<PersonId> without(PersonId person, List<PersonId> people) {
        return people.stream().filter(each -> !each.equals(person)).toList();
    }
}

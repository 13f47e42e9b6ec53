package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which decisions another may replace: those in force, never in a circle (rule K8). */
public final class Supersession {
    private final DecisionStore decisions;
    private final DecisionRights rights;
    private final Homes homes;

    public Supersession(DecisionStore decisions, DecisionRights rights, Homes homes) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.homes = requireNonNull(homes, "homes");
    }

    /** Looks at what is wanted anew with the actor's eyes, and at all of it for what may be replaced. */
    void require(Flaws flaws, Wish wish) {
        List<DecisionId> wanted = wish.typed().replaces();
        List<DecisionId> before = wish.before().map(DecisionFields::replaces).orElse(List.of());
        Map<DecisionId, Decision> found = found(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            String path = "replaces[" + i + "]";
            Optional<Decision> each = Optional.ofNullable(found.get(wanted.get(i)));
            boolean known = before.contains(wanted.get(i))
                    || each.filter(one -> mayName(wish.actor(), one)).isPresent();
            if (!known) flaws.add(path, Kind.UNKNOWN_DECISION);
        }
        check(flaws, wish.stored(), wanted, found);
    }

    /** Whether the actor may see the decision. */
    boolean canSee(PersonId actor, DecisionId id) {
        return decisions.find(id).filter(found -> rights.canSee(Optional.of(actor), found)).isPresent();
    }

    /** What is to be superseded when it is decided; without what it has replaced before. */
    List<Decision> replacedBy(Decision successor) {
        Map<DecisionId, Decision> found = found(successor.fields().replaces());
        Flaws flaws = new Flaws();
        check(flaws, Optional.of(successor), successor.fields().replaces(), found);
        flaws.throwIfAny();
        return successor.fields().replaces().stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(each -> each.successor().isEmpty()).toList();
    }

    private void check(Flaws flaws, Optional<Decision> self, List<DecisionId> wanted, Map<DecisionId, Decision> found) {
        for (int i = 0; i < wanted.size(); i++) {
            DecisionId id = wanted.get(i);
            Optional<Decision> each = Optional.ofNullable(found.get(id));
            String path = "replaces[" + i + "]";
            boolean inForce = each.filter(one -> isInForce(one) || isReplacedBy(one, self)).isPresent();
            if (!inForce) flaws.add(path, Kind.NOT_IN_FORCE);
            boolean circle = self.filter(one -> reaches(id, one.id())).isPresent();
            if (circle) flaws.add(path, Kind.REPLACED_IN_CIRCLE);
        }
    }

    private boolean mayName(PersonId actor, Decision decision) {
        return rights.canSee(Optional.of(actor), decision) && homes.canWrite(actor, decision.home());
    }

    private static boolean isInForce(Decision decision) {
        return decision.inForce().isPresent() && decision.status() != DecisionStatus.SUPERSEDED;
    }

    private static boolean isReplacedBy(Decision decision, Optional<Decision> self) {
        return decision.successor().filter(by -> self.filter(one -> one.id().equals(by.by())).isPresent()).isPresent();
    }

    /** Whether what one replaces, and what that replaces, leads to the other. */
    private boolean reaches(DecisionId from, DecisionId to) {
        Set<DecisionId> seen = new HashSet<>();
        Deque<DecisionId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            DecisionId each = next.pop();
            if (each.equals(to)) return true;
            if (seen.add(each)) decisions.find(each).ifPresent(one -> next.addAll(one.fields().replaces()));
        }
        return false;
    }

    private Map<DecisionId, Decision> found(List<DecisionId> ids) {
        return decisions.find(ids).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
    }
}

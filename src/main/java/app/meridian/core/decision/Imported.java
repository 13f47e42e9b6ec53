package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that was exported before.
 *
 * @param decision with the container, home and people of this installation; its id names it among those imported
 *     together, and so do the ids of what it replaces and of its successor
 * @param entries with versions from 1 to the decision's
 */
public record Imported(Decision decision, List<Entry> entries, List<Frozen> frozen) {

    public Imported {
        requireNonNull(decision, "decision");
        entries = List.copyOf(entries);
        frozen = List.copyOf(frozen);
    }

    /**
     * As it is kept here.
     *
     * @param ids new for old, of all that are imported together; what replaces or is replaced by others is lost
     */
    public Imported as(long number, Map<DecisionId, DecisionId> ids) {
        DecisionId id = ids.get(decision.id());
        DecisionNumber numbered = new DecisionNumber(decision.number().container(), number);
        List<DecisionId> replaces = decision.fields().replaces().stream()
                .filter(ids::containsKey).map(ids::get).toList();
        Optional<Successor> successor = decision.successor().filter(each -> ids.containsKey(each.by()))
                .map(each -> new Successor(ids.get(each.by()), each.at()));
        Decision kept = new Decision(id, numbered, decision.home(), decision.beginning(), decision.version(),
                decision.textVersion(), decision.changedAt(), decision.status(),
                decision.fields().withReplaces(replaces), decision.ballot(), decision.closing(), decision.inForce(),
                successor, decision.cast());
        return new Imported(kept, entries,
                frozen.stream().map(each -> new Frozen(id, each.seal(), each.canonical())).toList());
    }
}

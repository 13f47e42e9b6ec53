package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;

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
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;

/**
 * What people call a decision, such as {@code D-12}: its own in its project or space, from 1 on, for life (rule K9).
 */
public record DecisionNumber(Container container, long number) {

    public DecisionNumber {
        requireNonNull(container, "container");
        if (number < 1) throw new IllegalArgumentException("Decisions are counted from 1, not " + number);
    }

    /** As it is written in every language. */
    @Override
    public String toString() {
        return "D-" + number;
    }
}

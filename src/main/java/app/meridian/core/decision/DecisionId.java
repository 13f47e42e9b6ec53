package app.meridian.core.decision;

/** Names a decision for ever, in one installation. */
public record DecisionId(long value) {}

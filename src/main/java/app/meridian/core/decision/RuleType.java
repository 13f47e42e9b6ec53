package app.meridian.core.decision;

/** What makes a decision ready to be decided (rules K5 and K7). */
public enum RuleType {
    /** Any one decider decides, once everybody has had their time. */
    APPROVER,
    /** Silence is consent after everybody's own time; an objection stops it. */
    CONSENT,
    /** Enough have answered, and enough of supports and objections are supports. */
    MAJORITY
}

package app.meridian.core.decision;

/** There is no such decision, or the reader may not know that there is. */
public final class DecisionNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecisionNotFoundException(DecisionId decision) {
        super("No decision " + decision.value() + " that the reader can see");
    }

    public DecisionNotFoundException(DecisionNumber number) {
        super("No decision " + number + " in " + number.container() + " that the reader can see");
    }
}

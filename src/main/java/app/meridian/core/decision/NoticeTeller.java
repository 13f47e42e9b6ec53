package app.meridian.core.decision;

import app.meridian.core.subject.EveryMinute;

/** Tells people that they are asked, each once (rules K1 and P4). */
public final class NoticeTeller implements EveryMinute {
    @Override
    public void run() {
        throw new UnsupportedOperationException();
    }

    /** Those of one decision, right after it has asked them. */
    public void tell(DecisionId id) {
        throw new UnsupportedOperationException();
    }
}

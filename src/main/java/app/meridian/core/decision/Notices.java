package app.meridian.core.decision;

import app.meridian.core.decision.Hearing.Heard;
import java.time.Instant;

/** Tells people by mail that they are asked (rule P4). */
@FunctionalInterface
public interface Notices {
    /**
     * Puts the notice into the product's mail queue.
     *
     * @param asked as if they had been told by now
     * @return false if no mail can go to the person
     */
    boolean queue(Decision decision, Heard asked, Instant now);
}

package app.meridian.core.decision;

import java.time.Instant;
import java.util.Locale;

/** Looks at where contributors' time stands. Two reads: profiles and defaults. */
@FunctionalInterface
public interface Hearings {

    /** @param locale of the holidays' names */
    Hearing of(Decision decision, Instant now, Locale locale);
}

package app.meridian.core.checkin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A check-in was refused for what stands in it; each field that is wrong is named. */
public final class InvalidCheckInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Flaw> flaws;

    public InvalidCheckInException(Map<String, Flaw> flaws) {
        super("Invalid check-in: " + flaws);
        this.flaws = new LinkedHashMap<>(flaws);
    }

    /** Field name to what is wrong with it, in the order of the form; never empty. */
    public Map<String, Flaw> flaws() {
        return Collections.unmodifiableMap(flaws);
    }
}

package app.meridian.core.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something was refused for what stands in it; each wrong field is named by its path, such as {@code leave[2].to}. */
public final class InvalidFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, FieldFlaw> flaws;

    public InvalidFieldsException(Map<String, FieldFlaw> flaws) {
        super("Invalid fields: " + flaws);
        this.flaws = new LinkedHashMap<>(flaws);
    }

    /** Path to what is wrong, in the order of the form; never empty. */
    public Map<String, FieldFlaw> flaws() {
        return Collections.unmodifiableMap(flaws);
    }
}

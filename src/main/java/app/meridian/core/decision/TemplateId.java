package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Names a template: a word for a built-in one, {@code custom-7} for one that administrators have made. */
public record TemplateId(String value) {
    private static final String CUSTOM = "custom-";
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    /** @throws IllegalArgumentException if it is not 1 to 40 of a-z, 0-9 and {@code -} */
    public TemplateId {
        requireNonNull(value, "value");
        if (!isId(value)) throw new IllegalArgumentException("Not a template's name: " + value);
    }

    /** Whether it comes with the plugin. */
    public boolean isBuiltIn() {
        return !value.startsWith(CUSTOM);
    }

    public static boolean isId(String value) {
        return FORM.matcher(value).matches();
    }
}

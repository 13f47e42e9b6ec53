package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * One part of the text.
 *
 * @param help what to write here; empty for none
 * @param required whether it must have a text before the decision can open
 * @param text Markdown with stored mentions
 */
public record Section(SectionRole role, String heading, String help, boolean required, String text) {
    public static final int LONGEST_HEADING = 100;
    public static final int LONGEST_HELP = 1_000;
    public static final int LONGEST_TEXT = 65_535;

    public Section {
        requireNonNull(role, "role");
        requireNonNull(heading, "heading");
        requireNonNull(help, "help");
        requireNonNull(text, "text");
    }

    public Section withText(String changed) {
        return new Section(role, heading, help, required, changed);
    }
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One thing that could be done. Title, pros and cons are Markdown in one line each. */
public record Option(String title, List<String> pros, List<String> cons) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINE = 1_000;
    public static final int MOST_LINES = 20;

    public Option {
        requireNonNull(title, "title");
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
    }
}

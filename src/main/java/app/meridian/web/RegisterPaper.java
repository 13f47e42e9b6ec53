package app.meridian.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A register on paper. Every string is plain text: the template escapes it.
 *
 * @param none what is said in place of a table; empty if there is one
 * @param more that there are more than the table has; empty if there are not
 */
public record RegisterPaper(String none, List<String> headings, List<List<String>> rows, String more) {

    public RegisterPaper {
        requireNonNull(none, "none");
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        requireNonNull(more, "more");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean hasMore() {
        return !more.isEmpty();
    }
}

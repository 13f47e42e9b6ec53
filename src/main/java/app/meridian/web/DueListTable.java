package app.meridian.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Tasks on paper: absolute times with their zone. Every string is plain text: the template escapes it. */
public record DueListTable(Headings headings, List<Row> rows, String empty, String more) {

    public DueListTable {
        requireNonNull(headings, "headings");
        rows = List.copyOf(rows);
        requireNonNull(empty, "empty");
        requireNonNull(more, "more");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether tasks or pages were left out. */
    public boolean hasMore() {
        return !more.isEmpty();
    }

    /** Names of the columns. */
    public record Headings(String task, String person, String day, String deadline, String page) {}

    /** @param deadline on the clock of whoever has it; empty if there is none, or the reader may not know it */
    public record Row(String task, String person, String day, String deadline, String page) {}
}

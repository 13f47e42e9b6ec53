package app.meridian.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A team's hours on paper: absolute times with their zone. Every string is plain text: the template escapes it. */
public record TeamTable(String title, Headings headings, List<Row> rows, String empty) {

    public TeamTable {
        requireNonNull(title, "title");
        requireNonNull(headings, "headings");
        rows = List.copyOf(rows);
        requireNonNull(empty, "empty");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Names of the columns. */
    public record Headings(String person, String zone, String hours, String utc, String away) {}

    /**
     * @param hours on the person's clock, with the date
     * @param utc the same in UTC
     * @param away hours lost to leave, on the person's clock
     */
    public record Row(String person, String zone, String hours, String utc, String away) {}
}

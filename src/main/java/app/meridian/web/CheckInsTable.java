package app.meridian.web;

import static java.util.Objects.requireNonNull;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** Check-ins on paper: absolute times with their zone, nothing to click. Plain text but for what is marked as HTML. */
public record CheckInsTable(Headings headings, List<Row> rows, String empty, String more) {

    public CheckInsTable {
        requireNonNull(headings, "headings");
        rows = List.copyOf(rows);
    }

    /** Whether older check-ins were left out. */
    public boolean hasMore() {
        return !more.isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Names of the columns. */
    public record Headings(String person, String done, String next, String blocked, String posted) {}

    /** @param posted date, time and zone of the author's clock */
    public record Row(String person, String posted, Html done, Html next, Html blocked) {}

    /** HTML that was made safe where it was made. */
    public record Html(String markup) {

        @HtmlSafe
        @Override
        public String markup() {
            return markup;
        }
    }
}

package app.meridian.web;

import app.meridian.web.CheckInsTable.Html;
import java.util.List;

/**
 * Rounds on paper: absolute times with their zone, nothing to click. Plain text but for what is marked as HTML.
 *
 * @param none said instead of tables; empty if there are any
 */
public record RoundPaper(List<Table> tables, String none) {

    public RoundPaper {
        tables = List.copyOf(tables);
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /**
     * One round on one day.
     *
     * @param title name of the round and the day
     * @param headings of the columns: person, questions, answered
     * @param empty said instead of rows; empty if there are any
     */
    public record Table(String title, List<String> headings, List<Row> rows, String empty) {

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** How many columns stand between the name and the end of the line. */
        public int span() {
            return headings.size() - 1;
        }
    }

    /**
     * @param cells one for each question; none for whoever has not answered
     * @param said when it was answered, or how things stand with whoever has not
     */
    public record Row(String person, List<Html> cells, String said) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isAnswered() {
            return !cells.isEmpty();
        }
    }
}

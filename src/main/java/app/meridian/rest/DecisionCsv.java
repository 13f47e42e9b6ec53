package app.meridian.rest;

import app.meridian.rest.RegisterJson.RowJson;
import app.meridian.text.CsvCells;
import java.util.List;

/** Decisions for spreadsheets: one line for each (rule H7). */
final class DecisionCsv {
    private static final String HEAD = CsvCells.line(List.of("number", "title", "status", "template", "driver",
            "driverName", "changed", "review", "supersededBy", "url"));

    private DecisionCsv() {}

    /** Spreadsheets need the mark to see that it is UTF-8. */
    static String head() {
        return '\ufeff' + HEAD;
    }

    static String lines(List<RowJson> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(CsvCells.line(List.of(row.number(), row.title(), row.status(),
                row.template().name(), row.driver().key(), row.driver().name(), row.changed().iso(),
                row.review() == null ? "" : row.review(),
                row.supersededBy() == null ? "" : row.supersededBy().number(), row.url()))));
        return lines.toString();
    }

    static String line(DecisionJson decision) {
        String review = decision.fields().review() == null ? "" : decision.fields().review();
        String by = decision.supersededBy() == null ? "" : decision.supersededBy().number();
        return CsvCells.line(List.of(decision.number(), decision.title(), decision.status(),
                decision.template().name(), decision.meta().driver().key(), decision.meta().driver().name(),
                decision.changed().iso(), review, by, decision.url()));
    }
}

package app.meridian.rest;

import app.meridian.rest.RoundExportJson.AnswerJson;
import app.meridian.rest.RoundExportJson.BlockerJson;
import app.meridian.rest.RoundExportJson.EntryJson;
import app.meridian.text.CsvCells;
import java.util.List;

/**
 * Answers of a round, for spreadsheets: one line for each answer to a question and for each blocker, since the
 * questions of a round may change.
 */
final class RoundExportCsv {
    private static final String HEAD = CsvCells.line(List.of("day", "person", "name", "given", "changed", "zone",
            "question", "words", "answer", "owner"));

    private RoundExportCsv() {}

    /** Spreadsheets need the mark to see that it is UTF-8. */
    static String head() {
        return '\ufeff' + HEAD;
    }

    static String lines(RoundExportJson page) {
        StringBuilder lines = new StringBuilder();
        for (EntryJson entry : page.values()) {
            entry.answers().forEach(answer -> lines.append(line(entry, answer)));
            entry.blockers().forEach(blocker -> lines.append(line(entry, blocker)));
        }
        return lines.toString();
    }

    private static String line(EntryJson entry, AnswerJson answer) {
        return line(entry, answer.question(), answer.words(), answer.text(), "");
    }

    private static String line(EntryJson entry, BlockerJson blocker) {
        return line(entry, "blocker", "", blocker.text(), blocker.owner().name());
    }

    private static String line(EntryJson entry, String question, String words, String text, String owner) {
        String changed = entry.changedAt() == null ? "" : entry.changedAt();
        return CsvCells.line(List.of(entry.day(), entry.person().key(), entry.person().name(), entry.givenAt(), changed,
                entry.zone(), question, words, text, owner));
    }
}

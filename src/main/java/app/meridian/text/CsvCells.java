package app.meridian.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV as RFC 4180 has it, for people who open it in a spreadsheet: what a spreadsheet would take for a formula
 * gets an apostrophe in front (rule H7). That goes for negative numbers too.
 */
public final class CsvCells {
    /** Also the wide forms, which some spreadsheets take for the narrow ones. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|[\\t\\r\\n].*", Pattern.DOTALL);
    /** A spreadsheet may part columns at a semicolon or tab, whatever the file says. */
    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    private CsvCells() {}

    /** One record with its line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    public static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

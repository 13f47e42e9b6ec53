package app.meridian.core.checkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a Markdown file, by the heading they stand under. */
public final class ScenarioTables {
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    private ScenarioTables() {}

    /** @param name of a file among the resources of the tests */
    public static ScenarioTables read(String name) {
        ScenarioTables file = new ScenarioTables();
        Stream.of(text(name).split("\n## ")).skip(1).forEach(section ->
                file.tables.put(section.lines().findFirst().orElseThrow(), rows(section)));
        return file;
    }

    /** All rows under the heading, in order: the cell of each column. */
    public List<Map<String, String>> under(String heading) {
        if (!tables.containsKey(heading)) throw new AssertionError("No table of " + heading);
        return tables.get(heading);
    }

    private static List<Map<String, String>> rows(String section) {
        List<List<String>> lines = section.lines().filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList()).toList();
        return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        if (columns.size() != cells.size()) throw new AssertionError("Too many or too few cells: " + cells);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) row.put(columns.get(i), cells.get(i));
        return row;
    }

    private static String text(String name) {
        try (InputStream file = ScenarioTables.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

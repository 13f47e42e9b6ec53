package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule H7. */
class CsvCellsTest {

    @ParameterizedTest
    @MethodSource("cells")
    void quotesAsFarAsNeeded(String text, String cell) {
        assertThat(CsvCells.cell(text)).isEqualTo(cell);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("Wrote it", "Wrote it"),
                Arguments.of("a, b", "\"a, b\""),
                Arguments.of("a; b", "\"a; b\""),
                Arguments.of("She said \"no\"", "\"She said \"\"no\"\"\""),
                Arguments.of("one\r\ntwo", "\"one\r\ntwo\""),
                Arguments.of("2 + 2 = 4", "2 + 2 = 4"),
                Arguments.of("a@example.org", "a@example.org"),
                Arguments.of("\u65e5\u672c", "\u65e5\u672c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "- a list", "@SUM(1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")",
        "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\ufeff=1", "\u200e@x", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20x",
        "\tplain", "\rplain"})
    void putsAnApostropheBeforeWhatCouldBeAFormula(String text) {
        String cell = CsvCells.cell(text);

        assertThat(cell.replaceAll("^\"", "")).startsWith("'");
        assertThat(unquoted(cell)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void losesNothing(String text) {
        assertThat(unquoted(CsvCells.cell(text))).isIn(text, "'" + text);
    }

    static Stream<String> hostileTexts() {
        return HostileTexts.all().stream();
    }

    @Test
    void endsEveryRecordWithALineEnd() {
        assertThat(CsvCells.line(List.of("Day", "a,b", "=x"))).isEqualTo("Day,\"a,b\",'=x\r\n");
    }

    private static String unquoted(String cell) {
        if (!cell.startsWith("\"")) return cell;
        assertThat(cell).endsWith("\"");
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}

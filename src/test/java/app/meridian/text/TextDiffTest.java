package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDiffTest {

    /** What stands in brackets is marked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By the parcel number | By the parcel number | By the parcel number | By the parcel number
            By the order line | By the parcel number | By the [order line] | By the [parcel number]
            One | One. And more of it. | One | One[. And more of it.]
            '' | All new | '' | [All new]
            a <b> & "c" | a <b> | a <b>[ & "c"] | a <b>
            \u65e5\u672c\u8a9e | \u65e5\u672c\u4eba | \u65e5\u672c[\u8a9e] | \u65e5\u672c[\u4eba]
            """)
    void marksTheWordsThatTheOtherDoesNotHave(String mine, String theirs, String mineMarked, String theirsMarked) {
        TextDiff.Html html = TextDiff.html(mine, theirs);

        assertThat(marked(html.mine())).isEqualTo(mineMarked);
        assertThat(marked(html.theirs())).isEqualTo(theirsMarked);
    }

    @Test
    void keepsLines() {
        assertThat(TextDiff.html("one\r\ntwo\nthree", "one\ntwo").mine())
                .isEqualTo("one<br />\ntwo<ins class=\"mrd-added\"><br />\nthree</ins>");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesNoMarkupOfTheText(String text) {
        TextDiff.Html html = TextDiff.html(text, "Something " + text);

        assertThat(Jsoup.parseBodyFragment(html.mine()).body().select("*:not(body, br, ins.mrd-added)")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html.theirs()).body().wholeText()).isEqualTo("Something " + text);
    }

    static Stream<String> hostileTexts() {
        return HostileTexts.all().stream();
    }

    @Property(tries = 1_000)
    void saysBothTextsInFullAndMarksNothingThatIsTheSame(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String mine,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String theirs) {
        TextDiff.Html html = TextDiff.html(spaced(mine), spaced(theirs));

        assertThat(text(html.mine())).isEqualTo(spaced(mine));
        assertThat(text(html.theirs())).isEqualTo(spaced(theirs));
        assertThat(unmarked(html.mine())).isEqualTo(unmarked(html.theirs()));
    }

    @Test
    void comparesTheLongestTextsByLinesAndGivesUpWhereThatTakesTooLong() {
        String words = numbers(5_000, " ");
        String lines = numbers(5_000, "\n");

        assertThat(TextDiff.html(words + "\nsame", numbers(5_001, " ") + "\nsame").mine())
                .startsWith("<ins class=\"mrd-added\">0 1 2").endsWith("</ins>same");
        assertThat(TextDiff.html(lines, lines + "x").theirs()).doesNotContain("<ins").endsWith("4999x");
    }

    private static String numbers(int count, String separator) {
        return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(separator));
    }

    private static String spaced(String letters) {
        return String.join(" ", letters.split(""));
    }

    private static String marked(String html) {
        return text(html.replace("<ins class=\"mrd-added\">", "[").replace("</ins>", "]"));
    }

    private static String unmarked(String html) {
        return text(html.replaceAll("(?s)<ins class=\"mrd-added\">.*?</ins>", "")).replace(" ", "");
    }

    private static String text(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText();
    }
}

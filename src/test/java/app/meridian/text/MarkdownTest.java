package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule H7. */
class MarkdownTest {
    private static final Set<String> ELEMENTS = Set.of("p", "strong", "em", "ul", "ol", "li", "code", "pre",
            "blockquote", "a", "hr", "br", "div", "button");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of("a", Set.of("href", "rel", "title"), "ol", Set.of("start"), "code", Set.of("class"),
                    "div", Set.of("class"), "button", Set.of("class", "type", "data-mrd-loom", "data-mrd-title",
                            "aria-label"));

    private final Markdown markdown = Markdowns.withoutPeople();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **bold** and *fine*       | <p><strong>bold</strong> and <em>fine</em></p>
            ## Next *week*            | <p><strong>Next <em>week</em></strong></p>
            a & b < c                 | <p>a &amp; b &lt; c</p>
            see https://example.org/a.| <p>see <a href="https://example.org/a" rel="nofollow noopener noreferrer">https://example.org/a</a>.</p>
            [x](mailto:a@example.org) | <p><a href="mailto:a@example.org" rel="nofollow noopener noreferrer">x</a></p>
            [x](ftp://example.org)    | <p>x</p>
            [x](/browse/DEMO-1)       | <p>x</p>
            ![p](https://e.org/p.png) | <p><a href="https://e.org/p.png" rel="nofollow noopener noreferrer">p</a></p>
            ![](https://e.org/p.png)  | <p><a href="https://e.org/p.png" rel="nofollow noopener noreferrer">https://e.org/p.png</a></p>
            a [![p](https://e.org/p)](https://e.org/q) | <p>a <a href="https://e.org/q" rel="nofollow noopener noreferrer">p</a></p>
            """)
    void rendersMarkdown(String text, String html) {
        assertThat(markdown.toHtml(text).trim()).isEqualTo(html);
    }

    @Test
    void keepsLineBreaks() {
        assertThat(markdown.toHtml("one\ntwo").trim()).isEqualTo("<p>one<br />\ntwo</p>");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesNothingThatRuns(String text) {
        for (Element element : Jsoup.parseBodyFragment(markdown.toHtml(text)).body().getAllElements()) {
            if (element.normalName().equals("body")) continue;
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                    .containsAll(element.attributes().asList().stream().map(Attribute::getKey).toList());
            if (element.hasAttr("href")) assertThat(element.attr("href")).matches("(?i)(https?|mailto):.*");
        }
    }

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("endlessTexts")
    void survivesTextsThatNestWithoutEnd(String text) {
        assertThat(markdown.toHtml(text)).isNotEmpty();
    }

    static Stream<String> endlessTexts() {
        return Stream.of(">".repeat(32_767), "- ".repeat(16_000) + "x", "1. ".repeat(10_000) + "x", "[".repeat(32_767),
                "![".repeat(16_000), "*a **a ".repeat(2_300) + "a** a* ".repeat(2_300), "[a](b".repeat(6_000),
                "a`b``c```".repeat(3_000), "<a ".repeat(10_000), "http://a".repeat(4_000));
    }
}

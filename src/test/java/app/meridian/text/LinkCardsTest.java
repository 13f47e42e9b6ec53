package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCardsTest {
    private static final String ID = "0281766fa2d04bb788eaf19e65135184";
    private static final String VIDEO = "https://www.loom.com/share/" + ID;

    private final Markdown markdown = Markdowns.withoutPeople();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://acme.slack.com/archives/C024BE91L/p1401383885000061 | Slack message
            https://acme.slack.com/archives/C024BE91L          | Slack channel
            https://acme.slack.com/                            | acme.slack.com
            https://trello.com/c/nqPiDKmw/9-grand-canyon       | Trello card
            https://trello.com/b/nC8QJJoZ/development          | Trello board
            https://www.notion.so/acme/Plan-0281766fa2d04bb7   | Notion page
            https://acme.notion.site/Plan-0281766fa2d04bb7     | Notion page
            https://app.asana.com/0/15793206719/15793206720/f  | Asana task
            https://acme.monday.com/boards/12/pulses/345       | monday.com item
            https://acme.monday.com/boards/12                  | monday.com board
            https://loom.com.evil.org/share/0281766fa2d04bb788eaf19e65135184 | loom.com.evil.org
            https://notloom.com/share/0281766fa2d04bb788eaf19e65135184       | notloom.com
            https://loom.com:8443/share/x                      | Loom video
            HTTPS://TRELLO.COM/c/abc                           | Trello card
            https://l\u043e\u043em.com/share/x               | xn--lm-fmca.com
            http://127.0.0.1:8080/x                            | 127.0.0.1
            """)
    void saysWhereALinkLeads(String address, String kind) {
        assertThat(card("[Here](" + address + ")").select(".mrd-min").text()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {VIDEO, VIDEO + "?sid=e946f580", "https://loom.com/share/How-it-works-" + ID + "/"})
    void offersToPlayAVideo(String address) {
        Element card = card("[Where it comes from](" + address + ")");

        Element button = card.selectFirst("button.mrd-card-play");
        assertThat(button.attr("data-mrd-loom")).isEqualTo(ID);
        assertThat(button.attr("aria-label")).isEqualTo("Play here: Where it comes from");
        assertThat(card.select(".mrd-min").text())
                .isEqualTo("Loom video. Nothing loads from Loom until you play it.");
        assertThat(card.select("a").attr("href")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.loom.com/share/" + ID, "https://evil.loom.com/share/" + ID,
        "https://loom.com.evil.org/share/" + ID, "https://www.loom.com/share/" + ID + "x",
        "https://www.loom.com/embed/" + ID, "https://www.loom.com/share/folder/" + ID,
        "https://www.loom.com/share/../" + ID})
    void playsNothingElse(String address) {
        assertThat(card("[Here](" + address + ")").select("button")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.loom.com@evil.org/share/x", "https://user:pw@trello.com/c/x",
        "https:/trello.com/c/x", "https:///trello.com", "https://", "https://tr%65llo.com/c/x", "mailto:a@example.org",
        "//trello.com/c/x", "javascript:alert(1)", "https://a b.org/"})
    void leavesAnAddressWithTricksALink(String address) {
        assertThat(html("[Here](<" + address + ">)").select(".mrd-card")).isEmpty();
    }

    @Test
    void takesABackslashForASlashLikeABrowser() {
        assertThat(card("[Here](https://evil.org\\\\@www.loom.com/x)").select(".mrd-min").text()).isEqualTo("evil.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.example.org/a/b?c=d#e      | example.org/a/b
            <https://example.org/>                 | example.org
            https://example.org/12345678901234567890123456789012345678901234567890 | example.org/123456789012345678901234567890123456789012345678\u2026
            [*Plan* for `x`](https://example.org)  | Plan for x
            [](https://example.org)                | example.org
            """)
    void isNamedByTheWordsOfTheLinkOrElseByItsPlace(String text, String title) {
        assertThat(card(text).select("a").text()).isEqualTo(title);
    }

    @Test
    void partsAParagraphWhereALineIsALink() {
        Document html = html("See:\nhttps://trello.com/c/x \n[two](https://example.org)\nand *more*\nof it");

        assertThat(html.body().children()).extracting(Element::normalName).containsExactly("p", "div", "div", "p");
        assertThat(html.body().child(3).text()).isEqualTo("and more of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see https://example.org", "https://example.org.", "https://a.org https://b.org",
        "**[x](https://example.org)**", "![p](https://example.org/p.png)", "# https://example.org", "`https://a.org`"})
    void leavesALinkInASentenceALink(String text) {
        assertThat(html(text).select(".mrd-card")).isEmpty();
    }

    @Test
    void makesACardInAListToo() {
        assertThat(html("- https://trello.com/c/x\n- two").select("li > .mrd-card")).hasSize(1);
    }

    @Test
    void isAPlainLinkOnPaper() {
        String html = markdown.toPaper(VIDEO);

        assertThat(Jsoup.parseBodyFragment(html).select("p > a").attr("href")).isEqualTo(VIDEO);
        assertThat(html).doesNotContain("button").doesNotContain("mrd-card");
    }

    @Test
    void speaksTheReadersLanguage() {
        String html = new KnownUsers().markdown(Locale.GERMAN).toHtml("https://trello.com/c/x");

        assertThat(html).contains("Karte in Trello");
    }

    private Element card(String text) {
        return html(text).selectFirst(".mrd-card");
    }

    private Document html(String text) {
        return Jsoup.parseBodyFragment(markdown.toHtml(text));
    }
}

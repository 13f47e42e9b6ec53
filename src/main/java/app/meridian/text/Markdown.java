package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Accounts;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * Turns people's Markdown into HTML that is safe to put into a page (rule H7): markup in the text is shown, not obeyed,
 * links lead to web and mail addresses alone, and a picture becomes a link, so reading fetches nothing from elsewhere.
 * A line break in the text is one on the screen, and a heading is a bold line. Mentions are told in the reader's
 * language.
 */
@Component
public class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());

    private final Accounts accounts;
    private final Phrases phrases;
    private final Parser forScreen = parser().postProcessor(new LinkCards()).build();
    private final Parser forPaper = parser().build();
    private final HtmlRenderer screen;
    private final HtmlRenderer paper;

    public Markdown(Accounts accounts, Phrases phrases) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.phrases = requireNonNull(phrases, "phrases");
        this.screen = renderer(false);
        this.paper = renderer(true);
    }

    /**
     * For pages with the web resource {@code texts}: a link alone on its line is a card.
     *
     * @param stored as {@link MentionText} stores it
     * @return empty for an empty text; never null
     */
    public String toHtml(String stored) {
        return screen.render(forScreen.parse(stored));
    }

    /** For documents, mails and feeds: every link is just that, and a mention is a name. */
    public String toPaper(String stored) {
        return paper.render(forPaper.parse(stored));
    }

    private static Parser.Builder parser() {
        return Parser.builder().extensions(EXTENSIONS).customInlineContentParserFactory(new MentionParser());
    }

    private HtmlRenderer renderer(boolean onPaper) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak("<br />\n")
                .nodeRendererFactory(SafeLinks::new)
                .nodeRendererFactory(HeadingAsLine::new)
                .nodeRendererFactory(context -> new LinkCardNodes(context, phrases))
                .nodeRendererFactory(context -> new MentionNodes(context, new Mentioned(accounts), phrases, onPaper))
                .build();
    }
}

package app.meridian.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * Turns people's Markdown into HTML that is safe to put into a page (rule H7): markup in the text is shown, not obeyed,
 * links lead to web and mail addresses alone, and a picture becomes a link, so reading fetches nothing from elsewhere.
 * A line break in the text is one on the screen, and a heading is a bold line.
 */
@Component
public class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .nodeRendererFactory(SafeLinks::new)
            .nodeRendererFactory(HeadingAsLine::new)
            .build();

    /** Empty for an empty text; never null. */
    public String toHtml(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}

package app.meridian.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a card: the words of the link, and under them where it leads. A video of Loom has a button to play it. */
final class LinkCardNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Phrases phrases;

    LinkCardNodes(HtmlNodeRendererContext context, Phrases phrases) {
        this.context = context;
        this.html = context.getWriter();
        this.phrases = phrases;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LinkCard.class);
    }

    @Override
    public void render(Node node) {
        LinkCard card = (LinkCard) node;
        if (card.isBare()) nameAfterPlace(card);
        Optional<String> video = LinkService.loomVideo(card.place());
        html.line();
        html.tag("div", Map.of("class", video.isPresent() ? "mrd-card mrd-card-video" : "mrd-card"));
        video.ifPresent(id -> renderButton(id, wordsOf(card.link())));
        renderBody(card, video.isPresent());
        html.tag("/div");
        html.line();
    }

    private static void nameAfterPlace(LinkCard card) {
        while (card.link().getFirstChild() != null) card.link().getFirstChild().unlink();
        card.link().appendChild(new Text(card.place().shown()));
    }

    private void renderButton(String video, String words) {
        html.tag("button", Map.of("class", "mrd-card-play", "type", "button", "data-mrd-loom", video,
                "data-mrd-title", words, "aria-label", phrases.text("meridian.text.card.play", words)));
        html.tag("/button");
    }

    private void renderBody(LinkCard card, boolean playable) {
        html.tag("div", Map.of("class", "mrd-card-body"));
        context.render(card.link());
        html.tag("div", Map.of("class", "mrd-min"));
        html.text(playable ? phrases.text("meridian.text.card.loom-waits") : kind(card.place()));
        html.tag("/div");
        html.tag("/div");
    }

    private String kind(WebPlace place) {
        return LinkService.of(place).map(service -> phrases.text(service.key())).orElse(place.host());
    }

    private static String wordsOf(Link link) {
        StringBuilder words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}

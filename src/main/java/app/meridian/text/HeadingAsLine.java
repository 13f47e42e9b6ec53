package app.meridian.text;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a heading as a bold line: a text of a few lines has no place in the outline of the page around it. */
final class HeadingAsLine implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    HeadingAsLine(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node heading) {
        html.line();
        html.tag("p");
        html.tag("strong");
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/strong");
        html.tag("/p");
        html.line();
    }
}

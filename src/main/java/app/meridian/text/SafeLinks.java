package app.meridian.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders links, and pictures as links to them. Where an address is not allowed, or a picture stands inside a link,
 * only the words are left. A link gives away nothing about the page it stands on.
 */
final class SafeLinks implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    SafeLinks(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) renderLink(link, link.getDestination(), link.getTitle());
        if (node instanceof Image picture) renderPicture(picture);
    }

    private void renderPicture(Image picture) {
        if (picture.getFirstChild() == null) picture.appendChild(new Text(picture.getDestination()));
        renderLink(picture, picture.getDestination(), picture.getTitle());
    }

    private void renderLink(Node node, String address, String title) {
        if (!WebAddress.isAllowed(address) || isInsideLink(node)) {
            renderChildren(node);
            return;
        }
        html.tag("a", attributes(address, title));
        renderChildren(node);
        html.tag("/a");
    }

    private Map<String, String> attributes(String address, String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(address));
        attributes.put("rel", "nofollow noopener noreferrer");
        if (title != null) attributes.put("title", title);
        return attributes;
    }

    private void renderChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static boolean isInsideLink(Node node) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof Link) return true;
        }
        return false;
    }
}

package app.meridian.text;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A link that stands alone on its line. What it holds are the words of the link. */
final class LinkCard extends CustomBlock {
    private final Link link;
    private final WebPlace place;

    LinkCard(Link link, WebPlace place) {
        this.link = link;
        this.place = place;
        appendChild(link);
    }

    Link link() {
        return link;
    }

    WebPlace place() {
        return place;
    }

    /** Whether the link has no words of its own. */
    boolean isBare() {
        Node only = link.getFirstChild();
        return only == null || only.getNext() == null && only instanceof Text text
                && (text.getLiteral().isBlank() || link.getDestination().endsWith(text.getLiteral()));
    }
}

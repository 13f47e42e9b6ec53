package app.meridian.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes cards of the lines that are one link and nothing else; what stands around them stays in paragraphs. */
final class LinkCards implements PostProcessor {

    @Override
    public Node process(Node document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        });
        paragraphs.forEach(LinkCards::part);
        return document;
    }

    private static void part(Paragraph paragraph) {
        List<List<Node>> lines = lines(paragraph);
        if (lines.stream().noneMatch(LinkCards::isCard)) return;
        Paragraph words = null;
        for (List<Node> line : lines) {
            if (isCard(line)) paragraph.insertBefore(card(line));
            words = isCard(line) ? null : append(line, words, paragraph);
        }
        paragraph.unlink();
    }

    private static List<List<Node>> lines(Paragraph paragraph) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Node each = paragraph.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof SoftLineBreak || each instanceof HardLineBreak) lines.add(new ArrayList<>());
            else if (!isBlank(each) || !lines.get(lines.size() - 1).isEmpty()) lines.get(lines.size() - 1).add(each);
        }
        return lines;
    }

    private static boolean isCard(List<Node> line) {
        return !line.isEmpty() && line.get(0) instanceof Link link
                && line.stream().skip(1).allMatch(LinkCards::isBlank) && WebPlace.of(link.getDestination()).isPresent();
    }

    private static LinkCard card(List<Node> line) {
        Link link = (Link) line.get(0);
        return new LinkCard(link, WebPlace.of(link.getDestination()).orElseThrow());
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && text.getLiteral().isBlank();
    }

    private static Paragraph append(List<Node> line, Paragraph words, Paragraph whole) {
        Paragraph target = words == null ? new Paragraph() : words;
        if (words == null) whole.insertBefore(target);
        else target.appendChild(new SoftLineBreak());
        line.forEach(target::appendChild);
        return target;
    }
}

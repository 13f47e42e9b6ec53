package app.meridian.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Where in a Markdown text people just write: not in code, not in links, not in what looks like HTML. */
final class PlainRanges extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final List<Range> ranges = new ArrayList<>();

    private PlainRanges() {}

    /** In their order; ranges that touch are one. */
    static List<Range> of(String markdown) {
        PlainRanges found = new PlainRanges();
        PARSER.parse(markdown).accept(found);
        found.ranges.sort(Comparator.comparingInt(Range::from));
        return joined(found.ranges);
    }

    @Override
    public void visit(Text text) {
        add(text);
    }

    @Override
    public void visit(Link link) {
        // its words lead elsewhere
    }

    @Override
    public void visit(Image image) {
        // it becomes a link
    }

    /** Markdown takes {@code [~ben]: done} for the definition of a link. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("~")) add(definition);
    }

    private void add(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            ranges.add(new Range(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
    }

    private static List<Range> joined(List<Range> sorted) {
        List<Range> joined = new ArrayList<>();
        for (Range each : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).until >= each.from) joined.set(last, joined.get(last).and(each));
            else joined.add(each);
        }
        return joined;
    }

    /** Half-open, in UTF-16 units of the text. */
    record Range(int from, int until) {
        private Range and(Range next) {
            return new Range(from, Math.max(until, next.until));
        }
    }
}

package app.meridian.devhost.services;

import java.io.Writer;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** Escapes what a template inserts, unless a method marked as safe has made it. */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {

    /** What templates for Jira begin with; here escaping is always on. */
    public static final class EnablingDirective extends Directive {
        @Override
        public String getName() {
            return "enable_html_escaping";
        }

        @Override
        public int getType() {
            return LINE;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer writer, Node node) {
            return true;
        }
    }

    /** HTML that is inserted as it is. */
    record SafeHtml(Object value) {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || value instanceof SafeHtml ? value : escape(value.toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

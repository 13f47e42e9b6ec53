package app.meridian.devhost.services;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a template inserts, unless a method marked as safe has made it. */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {

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
        StringBuilder html = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) c);
            }
        });
        return html.toString();
    }
}

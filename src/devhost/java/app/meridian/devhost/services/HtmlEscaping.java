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
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

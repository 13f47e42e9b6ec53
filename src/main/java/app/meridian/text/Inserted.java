package app.meridian.text;

import java.util.BitSet;
import java.util.List;

/** Writes a text as HTML with some of its parts marked as inserted. */
final class Inserted {
    private Inserted() {}

    static String none(String text) {
        return html(List.of(text), new BitSet());
    }

    /** @param marked indexes of the parts; white space between two that are marked is marked with them */
    static String html(List<String> parts, BitSet marked) {
        StringBuilder html = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean wanted = marked.get(i)
                    || open && parts.get(i).isBlank() && marked.get(i + 1);
            if (wanted != open) html.append(wanted ? "<ins class=\"mrd-added\">" : "</ins>");
            open = wanted;
            html.append(escaped(parts.get(i)));
        }
        return html.append(open ? "</ins>" : "").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;").replace("\n", "<br />\n");
    }
}

package app.meridian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits texts into a record, so that its headings are the only ones of their levels. */
final class MadrText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
    private static final Pattern HEADING = Pattern.compile("( {0,3})#{1,6}(?=[ \\t]|$)(.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    /** What CommonMark would take for HTML, maybe as far as to the end; not an address in brackets. */
    private static final Pattern MARKUP = Pattern.compile(" {0,3}<(?:[!?]|/?[A-Za-z][A-Za-z0-9-]*(?:[ \\t>/]|$))");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

    private MadrText() {}

    /** Plain text in one line, for where Markdown stands. */
    static String plain(String text) {
        return SPECIAL.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }

    /** With headings of the fourth level, none that is made by a line below, and no HTML; code stays as it is. */
    static String below(String markdown) {
        List<String> lines = new ArrayList<>();
        Optional<String> fence = Optional.empty();
        for (String line : markdown.split("\r?\n", -1)) {
            Matcher mark = FENCE.matcher(line);
            boolean closes = fence.isPresent() && mark.matches() && mark.group(1).startsWith(fence.get())
                    && mark.group(2).isBlank();
            boolean opens = fence.isEmpty() && mark.matches();
            lines.add(fence.isPresent() || opens ? line : lowered(line, lines));
            if (closes) fence = Optional.empty();
            else if (opens) fence = Optional.of(mark.group(1));
        }
        fence.ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String lowered(String line, List<String> before) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) return heading.group(1) + "####" + heading.group(2);
        if (MARKUP.matcher(line).lookingAt()) return "\\" + line.strip();
        boolean afterText = !before.isEmpty() && !before.get(before.size() - 1).isBlank();
        return afterText && UNDERLINE.matcher(line).matches() ? "\\" + line.strip() : line;
    }
}

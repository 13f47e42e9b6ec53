package app.meridian.confluence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a page in storage format with which template the macro {@code decision} in it wants to start. */
final class MacroTemplate {
    private static final Pattern MACRO = Pattern.compile(
            "<ac:structured-macro\\b[^>]*\\bac:name=\"decision\"[^>]*(?<!/)>(.*?)</ac:structured-macro>",
            Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "<ac:parameter\\b[^>]*\\bac:name=\"template\"[^>]*>([^<]*)</ac:parameter>");

    private MacroTemplate() {
    }

    /** As it is typed; empty if it names none. */
    static String in(String storage) {
        Matcher macro = MACRO.matcher(storage);
        if (!macro.find()) return "";
        Matcher parameter = PARAMETER.matcher(macro.group(1));
        return parameter.find() ? parameter.group(1).replace("&amp;", "&").strip() : "";
    }
}

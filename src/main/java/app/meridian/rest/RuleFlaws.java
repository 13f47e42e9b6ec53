package app.meridian.rest;

import app.meridian.core.person.InvalidFieldsException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes what the rules of the core have to say, beside what could not be read, so that one answer holds it all. */
final class RuleFlaws {
    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)](.*)");

    private RuleFlaws() {}

    /**
     * @param object holds the fields that the rules name
     * @param lists name of a list to the entries that could be read: the rules count these, the request may have
     *     others; a list is left out if all of its entries could be read
     */
    static void note(Field object, Map<String, Entries<?>> lists, Runnable rules) {
        try {
            rules.run();
        } catch (InvalidFieldsException e) {
            e.flaws().forEach((path, flaw) -> object.flaws().add(place(object, lists, path), flaw));
        }
    }

    private static String place(Field object, Map<String, Entries<?>> lists, String path) {
        Matcher entry = ENTRY.matcher(path);
        if (!entry.matches() || !lists.containsKey(entry.group(1))) return object.at(path).path();
        List<Field> places = lists.get(entry.group(1)).places();
        return places.get(Integer.parseInt(entry.group(2))).path() + entry.group(3);
    }
}

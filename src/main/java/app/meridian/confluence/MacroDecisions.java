package app.meridian.confluence;

import app.meridian.web.RegisterWish;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a macro's parameters which decisions it is to show. */
final class MacroDecisions {
    private static final Pattern NUMBER = Pattern.compile("(?:([^/\\s]+)/)?[Dd]-?([1-9]\\d{0,8})");
    private static final Pattern AGE = Pattern.compile("[1-9]\\d{0,4}");
    private static final Set<String> STATUSES = Set.of("draft", "open", "decided", "rejected", "withdrawn",
            "superseded");

    private MacroDecisions() {}

    /**
     * Empty if none is named: that of the page.
     *
     * @param spaceKeyOrNull whose decision it is if only a number is named
     * @throws BadParameterException about what is no number of a decision
     */
    static Optional<Named> named(Map<String, String> parameters, String spaceKeyOrNull) throws BadParameterException {
        String typed = text(parameters, "decision");
        if (typed.isEmpty()) return Optional.empty();
        Matcher number = NUMBER.matcher(typed);
        if (!number.matches()) throw new BadParameterException("meridian.decisions.macro.not-a-number", typed);
        String space = number.group(1) == null ? spaceKeyOrNull : number.group(1);
        if (space == null) throw new BadParameterException("meridian.decisions.macro.not-a-number", typed);
        return Optional.of(new Named(space, Long.parseLong(number.group(2))));
    }

    /** @throws BadParameterException about a layout that there is not */
    static boolean isCard(Map<String, String> parameters) throws BadParameterException {
        String layout = text(parameters, "layout");
        if (layout.isEmpty() || layout.equals("record")) return false;
        if (layout.equals("card")) return true;
        throw new BadParameterException("meridian.decisions.macro.no-layout", layout);
    }

    /**
     * @param spaceKeyOrNull where the macro stands
     * @throws BadParameterException if there is no space
     */
    static String space(Map<String, String> parameters, String spaceKeyOrNull) throws BadParameterException {
        String named = text(parameters, "space");
        boolean here = named.isEmpty() || named.equals("@self") || named.equals("currentSpace()");
        if (!here) return named;
        if (spaceKeyOrNull == null) throw new BadParameterException("meridian.decisions.macro.no-space", named);
        return spaceKeyOrNull;
    }

    /** @throws BadParameterException about a status that there is not, or an age that is no number of days */
    static RegisterWish wish(Map<String, String> parameters) throws BadParameterException {
        String status = text(parameters, "status").toLowerCase(Locale.ROOT);
        boolean known = status.isEmpty() || STATUSES.contains(status);
        if (!known) throw new BadParameterException("meridian.decisions.macro.no-status", status);
        String age = text(parameters, "age");
        boolean days = age.isEmpty() || AGE.matcher(age).matches();
        if (!days) throw new BadParameterException("meridian.decisions.macro.not-an-age", age);
        return new RegisterWish(status, text(parameters, "template"), text(parameters, "person"),
                text(parameters, "text"), age);
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** A decision by its number in a space. */
    record Named(String space, long number) {

        /** Where it stands in the REST API. */
        String address() {
            return "spaces/" + space + "/decisions/" + number;
        }
    }
}

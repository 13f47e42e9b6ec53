package app.meridian.confluence;

import app.meridian.web.CheckInsWish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** Reads from a macro's parameters which round it is to show, of which day and how. */
final class MacroRounds {

    private MacroRounds() {}

    /**
     * @param spaceKeyOrNull where the macro stands
     * @throws BadParameterException about a day that is no date, or a layout that there is not
     */
    static CheckInsWish wish(Map<String, String> parameters, String spaceKeyOrNull) throws BadParameterException {
        String round = text(parameters, "round");
        String space = round.isEmpty() || spaceKeyOrNull == null ? "" : "spaces/" + spaceKeyOrNull;
        boolean all = round.equalsIgnoreCase(CheckInsWish.ALL);
        return new CheckInsWish(all ? CheckInsWish.ALL : round, day(text(parameters, "day")),
                layout(text(parameters, "layout")), space);
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static String day(String text) throws BadParameterException {
        try {
            if (text.isEmpty()) return text;
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(text).toString();
        } catch (DateTimeException notInTheCalendar) {
            throw new BadParameterException("meridian.rounds.macro.not-a-date", text);
        }
        throw new BadParameterException("meridian.rounds.macro.not-a-date", text);
    }

    private static String layout(String text) throws BadParameterException {
        if (text.isEmpty() || text.equals("cards")) return "cards";
        if (text.equals("table")) return text;
        throw new BadParameterException("meridian.rounds.macro.no-layout", text);
    }
}

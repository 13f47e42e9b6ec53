package app.meridian.core.checkin;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;

/** Texts that every database keeps as they are. */
final class StorableText {

    private StorableText() {}

    /** Notes what is wrong with a text that may be as long as an answer. */
    static void require(Flaws flaws, String path, String text) {
        int most = CheckInService.LONGEST_ANSWER;
        if (text.length() > most) flaws.add(path, Kind.TOO_LONG, most);
        if (!isStorable(text)) flaws.add(path, Kind.UNSTORABLE);
    }

    /** Whether it has no NUL and no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}

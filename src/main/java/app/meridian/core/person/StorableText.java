package app.meridian.core.person;

import app.meridian.core.person.FieldFlaw.Kind;

/** Texts that every database keeps as they are. */
public final class StorableText {

    private StorableText() {}

    /** @param most UTF-16 units */
    public static void require(Flaws flaws, String path, String text, int most) {
        if (text.length() > most) flaws.add(path, Kind.TOO_LONG, most);
        if (!isStorable(text)) flaws.add(path, Kind.UNSTORABLE);
    }

    /** Whether it has no NUL and no half of a surrogate pair. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}

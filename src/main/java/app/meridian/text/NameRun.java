package app.meridian.text;

/** Where a name that is typed after an @ may begin and end. Names with other characters are typed in brackets. */
final class NameRun {
    private static final String JOINTS = "._-+@";
    private static final String PARTS_OF_ADDRESSES = "\\/@~=&?#%";

    private NameRun() {}

    /** Whether an @ at the index stands alone, and not in an address such as ana@example.org or behind a backslash. */
    static boolean mayBeginAt(CharSequence text, int at) {
        int before = at - 1;
        if (before < 0) return true;
        if (PARTS_OF_ADDRESSES.indexOf(text.charAt(before)) >= 0) return false;
        while (before >= 0 && isJoint(text.charAt(before))) before--;
        return before < 0 || !isWord(Character.codePointBefore(text, before + 1));
    }

    /** Behind the last character that a name may hold. */
    static int end(CharSequence text, int start, int until) {
        int end = start;
        while (end < until) {
            int next = Character.codePointAt(text, end);
            if (!isWord(next) && !isJoint(next)) break;
            end += Character.charCount(next);
        }
        return end;
    }

    /** The next shorter end that parts no word; the start if there is none. */
    static int shorter(CharSequence text, int start, int end) {
        int at = end;
        do {
            at -= Character.charCount(Character.codePointBefore(text, at));
        } while (at > start && isInsideWord(text, at));
        return at;
    }

    /** Whether the name can be typed after an @. */
    static boolean holds(String name) {
        return !name.isEmpty() && isWord(name.codePointAt(0)) && end(name, 0, name.length()) == name.length();
    }

    static boolean goesOn(CharSequence text, int at) {
        return at < text.length() && end(text, at, text.length()) > at;
    }

    /** In scripts without spaces a name in Latin letters ends where other letters begin. */
    private static boolean isInsideWord(CharSequence text, int at) {
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        return isWord(before) && isWord(after) && before < 128 == after < 128;
    }

    private static boolean isWord(int each) {
        return Character.isLetterOrDigit(each) || Character.getType(each) == Character.NON_SPACING_MARK
                || Character.getType(each) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoint(int each) {
        return JOINTS.indexOf(each) >= 0;
    }
}

package app.meridian.core.person;

/** Words without formatting that stand in one line. */
public final class PlainLine {

    private PlainLine() {}

    /** Whether it has something to see, at most so many UTF-16 units, and nothing that breaks or hides a line. */
    public static boolean isLine(String text, int most) {
        boolean readable = !text.isBlank() && text.length() <= most;
        return readable && text.codePoints().noneMatch(PlainLine::isHidden)
                && text.codePoints().anyMatch(PlainLine::isSeen);
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isSeen(int codePoint) {
        boolean formats = Character.getType(codePoint) == Character.FORMAT;
        return !formats && !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint);
    }
}

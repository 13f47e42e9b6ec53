package app.meridian.holiday;

/** Text from a file, for a single line on the screen. */
final class PlainText {

    private PlainText() {
    }

    /** Without control characters and space around it, and with no more than so many characters. */
    static String of(String text, int most) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        int characters = plain.codePointCount(0, plain.length());
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(most, characters)));
    }
}

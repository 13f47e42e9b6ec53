package app.meridian.core.decision;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts texts into the words by which they are found: whatever their case, marks and width. */
public final class Words {
    public static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Words() {}

    /** Different ones in the order of the text; at most {@code most}. */
    public static List<String> of(String text, int most) {
        String plain = plain(text);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(plain);
        Set<String> words = new LinkedHashSet<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && words.size() < most; end = breaks.next()) {
            String word = plain.substring(start, end);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) words.add(shortened(word));
            start = end;
        }
        return List.copyOf(words);
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST) return word;
        return word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONGEST)));
    }
}

package app.meridian.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts side by side, each with those words marked that the other does not have at that place. */
public final class TextDiff {
    /** Words, single letters of scripts without spaces, white space, and every other character for itself. */
    private static final Pattern WORDS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}_]+?(?=[\\p{IsHan}\\p{IsHiragana}"
                    + "\\p{IsKatakana}\\p{IsThai}]|[^\\p{L}\\p{M}\\p{N}_]|$)|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** More than this many pairs of words take too long to compare. */
    private static final long MOST_PAIRS = 9_000_000;

    private TextDiff() {}

    /** By words; texts of very many words by lines, and beyond that without marks. Both are safe to put into a page. */
    public static Html html(String mine, String theirs) {
        return compared(mine.replace("\r\n", "\n"), theirs.replace("\r\n", "\n"), WORDS);
    }

    private static Html compared(String mine, String theirs, Pattern parts) {
        List<String> mineParts = parts(mine, parts);
        List<String> theirParts = parts(theirs, parts);
        if ((long) mineParts.size() * theirParts.size() > MOST_PAIRS) {
            return parts == LINES ? new Html(Inserted.none(mine), Inserted.none(theirs))
                    : compared(mine, theirs, LINES);
        }
        List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(mineParts, theirParts, null);
        return new Html(
                Inserted.html(mineParts, marks(changes, change -> change.startOriginal, change -> change.endOriginal)),
                Inserted.html(theirParts, marks(changes, change -> change.startRevised, change -> change.endRevised)));
    }

    private static List<String> parts(String text, Pattern parts) {
        return parts.matcher(text).results().map(MatchResult::group).toList();
    }

    private static BitSet marks(List<Change> changes, ToIntFunction<Change> start, ToIntFunction<Change> end) {
        BitSet marks = new BitSet();
        changes.forEach(change -> marks.set(start.applyAsInt(change), end.applyAsInt(change)));
        return marks;
    }

    /** HTML in which {@code <ins class="mrd-added">} marks what only this text has. */
    public record Html(String mine, String theirs) {}
}

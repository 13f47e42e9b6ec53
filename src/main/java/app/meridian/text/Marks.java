package app.meridian.text;

import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Marks parts of a text while it is put together, so that they are still known where a language has put them. The marks
 * are characters that no text holds: Unicode keeps them for such a use.
 */
final class Marks {
    private static final char TIME = '\ufdd0';
    private static final char SHOWN = '\ufdd1';
    private static final char STRONG = '\ufdd2';
    private static final char END = '\ufdd3';

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence.Time> times = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String strong;

    private Marks() {}

    static String time(String shown, ZonedDateTime at) {
        return TIME + at.toString() + SHOWN + shown + END;
    }

    static String strong(String part) {
        return STRONG + part + END;
    }

    /** Without characters that could be taken for a mark. */
    static String without(String foreign) {
        return foreign.replaceAll("[\ufdd0-\ufdd3]", "");
    }

    static Sentence read(String marked) {
        Marks marks = new Marks();
        for (int i = 0; i < marked.length(); i++) {
            char each = marked.charAt(i);
            if (each == TIME) {
                int shown = marked.indexOf(SHOWN, i);
                marks.open(marked.substring(i + 1, shown));
                i = shown;
            } else {
                marks.take(each);
            }
        }
        return new Sentence(marks.text.toString(), Optional.ofNullable(marks.strong), marks.times);
    }

    private void open(String at) {
        open.push(new Open(text.length(), Optional.of(ZonedDateTime.parse(at))));
    }

    private void take(char each) {
        if (each == STRONG) open.push(new Open(text.length(), Optional.empty()));
        else if (each == END) close(open.pop());
        else text.append(each);
    }

    private void close(Open mark) {
        String part = text.substring(mark.from);
        mark.at.ifPresentOrElse(at -> times.add(new Sentence.Time(part, at)), () -> strong = part);
    }

    private record Open(int from, Optional<ZonedDateTime> at) {}
}

package app.meridian.text;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the mentions in a typed text, {@code @ben} or {@code [~ben]}, and writes keys in their place. */
final class TypedMentions {
    private static final Pattern BEGIN = Pattern.compile("@|\\[~([^\\[\\]\\s]+)]");

    private final String typed;
    private final Namesakes namesakes;
    private final StringBuilder stored = new StringBuilder();
    private int copied;

    TypedMentions(String typed, Namesakes namesakes) {
        this.typed = typed;
        this.namesakes = namesakes;
    }

    String stored() {
        if (!BEGIN.matcher(typed).find()) return typed;
        PlainRanges.of(typed).forEach(this::replaceIn);
        return stored.append(typed, copied, typed.length()).toString();
    }

    private void replaceIn(PlainRanges.Range range) {
        Matcher begin = BEGIN.matcher(typed);
        int from = range.from();
        while (from < range.until() && begin.find(from) && begin.end() <= range.until()) {
            from = begin.group(1) == null ? replaceName(begin.start(), range.until())
                    : replaceBrackets(begin.start(), begin.group(1), begin.end());
        }
    }

    /** @return where to look on */
    private int replaceName(int at, int until) {
        if (!NameRun.mayBeginAt(typed, at)) return at + 1;
        Optional<Namesakes.Named> named = namesakes.longestAt(typed, at + 1, until);
        named.ifPresent(found -> replace(at, found.end(), found.person()));
        return named.map(Namesakes.Named::end).orElse(at + 1);
    }

    private int replaceBrackets(int at, String name, int end) {
        boolean escaped = at > 0 && typed.charAt(at - 1) == '\\';
        Optional<PersonId> person = escaped ? Optional.empty()
                : namesakes.find(name).or(() -> decoded(name).flatMap(namesakes::find));
        person.ifPresent(found -> replace(at, end, found));
        return person.isPresent() ? end : at + 1;
    }

    private void replace(int at, int end, PersonId person) {
        stored.append(typed, copied, at).append(MentionMark.of(person));
        copied = end;
    }

    private static Optional<String> decoded(String name) {
        if (name.indexOf('%') < 0) return Optional.empty();
        try {
            return Optional.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nothingToDecode) {
            return Optional.empty();
        }
    }
}

package app.meridian.text;

import app.meridian.core.person.Account;
import app.meridian.core.person.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;

/** Writes a stored text as it would be typed now, so that typing it again stores the same. */
final class StoredMentions {
    private static final String PLAIN_IN_BRACKETS = ".-+@";

    private final String stored;
    private final Mentioned mentioned;
    private final Namesakes namesakes;
    private final String former;
    private final StringBuilder typed = new StringBuilder();

    StoredMentions(String stored, Mentioned mentioned, Namesakes namesakes, String former) {
        this.stored = stored;
        this.mentioned = mentioned;
        this.namesakes = namesakes;
        this.former = former;
    }

    String typed() {
        Matcher mark = MentionMark.PATTERN.matcher(stored);
        int copied = 0;
        while (mark.find()) {
            typed.append(stored, copied, mark.start());
            append(person(mark.group(1)), mark.end());
            copied = mark.end();
        }
        return typed.append(stored, copied, stored.length()).toString();
    }

    private static Optional<PersonId> person(String encodedKey) {
        try {
            return Optional.of(MentionMark.person(encodedKey));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void append(Optional<PersonId> person, int end) {
        typed.append(person.flatMap(mentioned::find).map(account -> name(account, end)).orElse(former));
    }

    private String name(Account account, int end) {
        return isReadAgain(account, end) ? "@" + account.userName() : brackets(account.userName());
    }

    /** What stands around a name may be taken for a part of it. */
    private boolean isReadAgain(Account account, int end) {
        String name = account.userName();
        if (!NameRun.holds(name) || !NameRun.mayBeginAt(typed, typed.length())) return false;
        if (!NameRun.goesOn(stored, end)) return true;
        int rest = NameRun.end(stored, end, stored.length());
        String run = name + stored.substring(end, rest);
        return namesakes.longestAt(run, 0, run.length())
                .filter(named -> named.end() == name.length() && named.person().equals(account.id())).isPresent();
    }

    private static String brackets(String name) {
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(each -> {
            if (Character.isLetterOrDigit(each) || PLAIN_IN_BRACKETS.indexOf(each) >= 0) encoded.appendCodePoint(each);
            else for (byte part : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                encoded.append(String.format("%%%02X", part));
            }
        });
        return "[~" + encoded + "]";
    }
}

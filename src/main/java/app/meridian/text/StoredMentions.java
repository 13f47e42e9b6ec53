package app.meridian.text;

import app.meridian.core.person.Account;
import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** With brackets only where an @ would be read as something else. */
    String typed() {
        String text = written(this::name);
        boolean isReadAgain = new TypedMentions(text, namesakes).stored().equals(withoutFormer());
        return isReadAgain ? text : written((account, end) -> brackets(account.userName()));
    }

    private String written(BiFunction<Account, Integer, String> name) {
        typed.setLength(0);
        Matcher mark = MentionMark.PATTERN.matcher(stored);
        int copied = 0;
        while (mark.find()) {
            typed.append(stored, copied, mark.start());
            int end = mark.end();
            typed.append(account(mark.group(1)).map(account -> name.apply(account, end)).orElse(former));
            copied = end;
        }
        return typed.append(stored, copied, stored.length()).toString();
    }

    private String withoutFormer() {
        return MentionMark.PATTERN.matcher(stored).replaceAll(mark ->
                Matcher.quoteReplacement(account(mark.group(1)).isPresent() ? mark.group() : former));
    }

    private Optional<Account> account(String encodedKey) {
        return person(encodedKey).flatMap(mentioned::find);
    }

    private static Optional<PersonId> person(String encodedKey) {
        try {
            return Optional.of(MentionMark.person(encodedKey));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
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

package app.meridian.core.decision;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Whom stored texts mention. */
final class Mentioned {
    private Mentioned() {}

    /** In the order of the text, as often as they stand there. */
    static Stream<PersonId> in(String stored) {
        return MentionMark.PATTERN.matcher(stored).results().flatMap(mark -> person(mark.group(1)).stream());
    }

    /** Empty for what names nobody. */
    static Optional<PersonId> person(String encodedKey) {
        if (encodedKey.startsWith("#")) return Optional.empty();
        try {
            return Optional.of(MentionMark.person(encodedKey));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** @param name for each encoded key; where it is empty the mention stays */
    static String replaced(String stored, Function<String, Optional<String>> name) {
        return MentionMark.PATTERN.matcher(stored).replaceAll(mark -> Matcher.quoteReplacement(
                name.apply(mark.group(1)).map(each -> MentionMark.SIGN + "[~" + each + "]").orElseGet(mark::group)));
    }
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes people of a record as its numbers, {@code #3}, and reads them back: so are histories, canonical forms and all
 * that is stored for ever (rule K11). A mention is then a {@link MentionMark} with a number in place of the key, which
 * no encoded key looks like.
 */
public final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("#([1-9][0-9]{0,8})");

    private final Cast cast;

    public Numbering(Cast cast) {
        this.cast = requireNonNull(cast, "cast");
    }

    /** @throws IllegalArgumentException for somebody who has no number */
    public String of(PersonId person) {
        return "#" + cast.number(person).orElseThrow(() -> new IllegalArgumentException("No number for " + person));
    }

    /** Such as {@code #1, #3}; empty for nobody. */
    public String of(Collection<PersonId> people) {
        return people.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Empty for what is no number, or nobody's. */
    public Optional<PersonId> person(String written) {
        Matcher number = NUMBER.matcher(written);
        return number.matches() ? cast.person(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    /**
     * @param stored a text with stored mentions
     * @throws IllegalArgumentException if it mentions somebody who has no number
     */
    public String numbered(String stored) {
        return Mentioned.replaced(stored, key -> Mentioned.person(key).map(this::of));
    }

    /** The stored text of which {@link #numbered} made it; numbers of nobody stay. */
    public String stored(String numbered) {
        return MentionMark.PATTERN.matcher(numbered).replaceAll(mark -> Matcher.quoteReplacement(
                person(mark.group(1)).map(MentionMark::of).orElseGet(mark::group)));
    }
}

package app.meridian.rest;

import app.meridian.core.decision.DecisionId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what addresses and requests say about decisions. */
final class DecisionParameters {
    private static final Pattern HOME = Pattern.compile("(issues|pages|projects|spaces)/([^/]{1,255})");

    private DecisionParameters() {}

    /** @throws NoSuchRecordException if no decision can have the id */
    static DecisionId decision(String id) {
        return new DecisionId(RoundParameters.round(id).value());
    }

    /** @throws BadFieldsException if something else than a number is said */
    static Optional<Long> before(String number) {
        return RoundParameters.turnIn("before", number).map(id -> id.value());
    }

    /** Empty, noted, for what is not there. Says nothing about who may see it. */
    static Optional<Home> home(Field field, NamedHomes homes) {
        return field.text().flatMap(text -> home(text, homes).or(() -> field.refuse(unknown(text))));
    }

    /** Empty for what is not there. */
    static Optional<Home> home(String named, NamedHomes homes) {
        Matcher home = HOME.matcher(named);
        if (!home.matches()) return Optional.empty();
        try {
            return Optional.of(homes.find(home.group(1), home.group(2)));
        } catch (SubjectNotFoundException | ContainerNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Message unknown(String home) {
        return Message.of("meridian.decisions.error.unknown-home", Message.quote(home));
    }

    /**
     * One of the words, which is the first if nothing is said.
     *
     * @throws BadFieldsException if another is
     */
    static String format(String word, String... words) {
        if (!RoundParameters.isSaid(word)) return words[0];
        if (List.of(words).contains(word)) return word;
        return refuse("format", Message.of("meridian.rounds.error.not-a-word", Message.quote(word),
                String.join(", ", words)));
    }

    /** @throws BadFieldsException always */
    static <T> T refuse(String field, Message message) {
        throw new BadFieldsException(Map.of(field, message));
    }
}

package app.meridian.rest;

import app.meridian.core.decision.DecisionId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectNotFoundException;
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
        return field.text().flatMap(text -> {
            Matcher home = HOME.matcher(text);
            try {
                if (home.matches()) return Optional.of(homes.find(home.group(1), home.group(2)));
            } catch (SubjectNotFoundException | ContainerNotFoundException gone) {
                return field.refuse(unknown(text));
            }
            return field.refuse(unknown(text));
        });
    }

    private static Message unknown(String home) {
        return Message.of("meridian.decisions.error.unknown-home", Message.quote(home));
    }

    /** @throws BadFieldsException always */
    static <T> T refuse(String field, Message message) {
        throw new BadFieldsException(Map.of(field, message));
    }
}

package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.InvalidFieldsException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Names the fields of a decision as requests do. */
final class DecisionPaths {

    private DecisionPaths() {}

    /** What the work answers; a wrong field is named as the request has it. */
    static <T> T renamed(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidFieldsException e) {
            Map<String, FieldFlaw> named = new LinkedHashMap<>();
            e.flaws().forEach((path, flaw) -> named.putIfAbsent(named(path), flaw));
            throw new InvalidFieldsException(named);
        }
    }

    static String named(String path) {
        return path.replaceFirst("^(text|roles)\\.", "").replace("rule.responseTime", "rule.responseHours");
    }
}

package app.meridian.rest;

import app.meridian.core.checkin.Answers;
import app.meridian.core.person.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.Set;

/**
 * What a client sends to check in: {@code {"clientKey": "…", "done": "…", "next": "…", "blocked": "…"}}. A field that
 * is missing or null is empty; a field that is unknown, perhaps a misspelt answer, is refused rather than dropped.
 *
 * @param author user key of the person whose form it is; empty if the client does not say
 */
record CheckInBody(Answers answers, String clientKey, String author) {
    private static final Set<String> FIELDS = Set.of("clientKey", "author", "done", "next", "blocked");
    private static final String KNOWN = "clientKey, author, done, next, blocked";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @throws NotJsonException if the body is not one JSON object
     * @throws BadRequestFieldException if a field is unknown or not a text
     */
    static CheckInBody parse(String body) {
        JsonNode fields = read(body);
        refuseUnknown(fields);
        Answers answers = new Answers(text(fields, "done"), text(fields, "next"), text(fields, "blocked"));
        return new CheckInBody(answers, text(fields, "clientKey"), text(fields, "author"));
    }

    /**
     * In another tab somebody else may have logged in since the form was shown.
     *
     * @throws OtherAuthorException if the form is said to be somebody else's
     */
    void requireAuthor(PersonId currentUser) {
        if (!author.isEmpty() && !author.equals(currentUser.key())) throw new OtherAuthorException();
    }

    private static JsonNode read(String body) {
        try {
            JsonNode fields = MAPPER.readTree(body);
            if (!fields.isObject()) throw new NotJsonException(null);
            return fields;
        } catch (JsonProcessingException e) {
            throw new NotJsonException(e);
        }
    }

    private static void refuseUnknown(JsonNode fields) {
        for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) throw unknown(name);
        }
    }

    private static BadRequestFieldException unknown(String name) {
        return new BadRequestFieldException(name, "meridian.rest.error.unknown-field", KNOWN);
    }

    private static String text(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) return "";
        if (!value.isTextual()) throw new BadRequestFieldException(name, "meridian.rest.error.not-text");
        return value.textValue();
    }
}

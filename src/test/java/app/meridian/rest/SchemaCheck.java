package app.meridian.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Holds JSON against the schemas of the description: types, required fields, patterns, choices and lengths. An object
 * may have the described fields only, unless others are described too.
 */
record SchemaCheck(ApiDescription description, List<String> flaws) {
    private static final Map<String, Predicate<JsonNode>> TYPES = Map.of(
            "object", JsonNode::isObject, "array", JsonNode::isArray, "string", JsonNode::isTextual,
            "boolean", JsonNode::isBoolean, "integer", JsonNode::isIntegralNumber, "number", JsonNode::isNumber);

    void check(JsonNode described, JsonNode value, String at) {
        JsonNode schema = description.resolved(described);
        if (value.isNull() && schema.path("nullable").asBoolean()) return;
        schema.path("allOf").forEach(part -> check(part, value, at));
        String type = schema.path("type").asText("");
        boolean right = type.isEmpty() || TYPES.get(type).test(value);
        if (!right) flaws.add(at + " is no " + type + " but " + value);
        if (right && type.equals("object")) checkObject(schema, value, at);
        if (right && type.equals("array")) checkArray(schema, value, at);
        checkValue(schema, value, at);
    }

    private void checkObject(JsonNode schema, JsonNode value, String at) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) flaws.add(at + " lacks " + name.textValue());
        });
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode schemaOfField = known.isMissingNode() && others.isObject() ? others : known;
            if (schemaOfField.isMissingNode()) flaws.add(at + " has the field " + field.getKey());
            else check(schemaOfField, field.getValue(), at + "." + field.getKey());
        });
    }

    private void checkArray(JsonNode schema, JsonNode value, String at) {
        boolean fits = value.size() >= schema.path("minItems").asInt(0)
                && value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (!fits) flaws.add(at + " has " + value.size() + " entries");
        for (int i = 0; i < value.size(); i++) check(schema.path("items"), value.path(i), at + "[" + i + "]");
    }

    private void checkValue(JsonNode schema, JsonNode value, String at) {
        JsonNode choices = schema.path("enum");
        boolean chosen = choices.isMissingNode()
                || StreamSupport.stream(choices.spliterator(), false).anyMatch(value::equals);
        if (!chosen) flaws.add(at + " is none of " + choices + " but " + value);
        String pattern = schema.path("pattern").asText("");
        boolean matches = pattern.isEmpty() || value.asText().matches(pattern);
        if (!matches) flaws.add(at + " does not match " + pattern + ": " + value);
    }
}

package app.meridian.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the REST API that is handed out, read so that answers can be held against it. */
public final class ApiDescription {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final JsonNode root;

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    public static ApiDescription read() {
        try (Reader file = Files.newBufferedReader(Path.of("docs/rest.yaml"))) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new ApiDescription(new ObjectMapper().valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Method and path template, such as {@code GET /people/me}, to what is described. What is described for several
     * collections is an operation of each.
     */
    public Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String method = operation.getKey().toUpperCase(Locale.ROOT) + " ";
            if (!METHODS.contains(operation.getKey())) return;
            paths(path.getKey(), path.getValue()).forEach(each -> operations.put(method + each, operation.getValue()));
        }));
        return operations;
    }

    private List<String> paths(String template, JsonNode item) {
        List<String> paths = new ArrayList<>();
        item.path("parameters").forEach(described -> {
            JsonNode parameter = resolved(described);
            boolean collection = parameter.path("name").asText().equals("collection");
            if (collection) parameter.at("/schema/enum").forEach(choice ->
                    paths.add(template.replace("{collection}", choice.textValue())));
        });
        return paths.isEmpty() ? List.of(template) : paths;
    }

    /** The described operation that a request is for; the one with fewer variables of several. */
    public Optional<String> operation(String method, String path) {
        String wanted = method + " " + path.replaceFirst("\\?.*", "");
        return operations().keySet().stream()
                .filter(name -> wanted.matches(name.replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingLong(name -> name.chars().filter(each -> each == '{').count()));
    }

    /** In what an answer differs from its description; empty if it does not. */
    public List<String> flaws(String operation, int status, Optional<String> contentType, JsonNode body) {
        JsonNode response = resolved(operations().get(operation).path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) return List.of(status + " is not described for " + operation);
        JsonNode content = response.path("content");
        String type = contentType.orElse("none").replaceFirst("\\s*;.*", "");
        if (content.isMissingNode()) return List.of();
        if (!content.has(type)) return List.of(type + " is not described for " + operation + " " + status);
        List<String> flaws = new ArrayList<>();
        boolean json = type.equals("application/json");
        if (json) new SchemaCheck(this, flaws).check(content.path(type).path("schema"), body, operation + " " + status);
        return flaws;
    }

    /** Whether the answer may carry a version, or lack it, as it does. */
    public boolean isTagged(String operation, int status, boolean tagged) {
        JsonNode response = resolved(operations().get(operation).path("responses").path(String.valueOf(status)));
        JsonNode tag = response.path("headers").path("ETag");
        boolean optional = !tag.isMissingNode() && !resolved(tag).path("required").asBoolean();
        return optional || tagged != tag.isMissingNode();
    }

    JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.isEmpty() ? node : resolved(root.at(ref.substring(1)));
    }
}

package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.web.Site;
import app.meridian.rest.ApiDescription;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A script that talks to the REST API of one product as one person. Whatever is answered has to be as it is described.
 *
 * @param used the described operations that were used so far
 */
record Api(Site site, Optional<String> username, Map<String, String> headers, Set<String> used) {
    private static final String ROOT = "/rest/meridian/1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiDescription DESCRIPTION = ApiDescription.read();

    /** @param tag the version that was answered; empty for none */
    record Answer(int status, JsonNode json, String tag) {
        JsonNode at(String pointer) {
            return json.at(pointer);
        }

        /** What is wrong with the field of that path. */
        String error(String path) {
            return json.path("errors").path(path).asText();
        }
    }

    static Api anonymous(Site site) {
        return new Api(site, Optional.empty(), Map.of(), new TreeSet<>());
    }

    static ApiDescription description() {
        return DESCRIPTION;
    }

    Api as(String user) {
        return new Api(site, Optional.of(user), headers, used);
    }

    Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(site, username, more, used);
    }

    Api ifMatch(String tag) {
        return with("If-Match", tag);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** @param json with single quotation marks for double ones */
    Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json.replace('\'', '"'));
    }

    /** @param json with single quotation marks for double ones */
    Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json.replace('\'', '"'));
    }

    Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url() + ROOT + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        username.ifPresent(name -> request.header("Authorization", "Bearer " + name));
        try {
            return described(method, path, HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer described(String method, String path, HttpResponse<String> response) throws JsonProcessingException {
        String operation = DESCRIPTION.operation(method, path).orElseThrow(() -> new AssertionError(path));
        Optional<String> type = response.headers().firstValue("Content-Type");
        boolean json = type.filter(each -> each.startsWith("application/json")).isPresent();
        JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
        assertThat(DESCRIPTION.flaws(operation, response.statusCode(), type, body)).isEmpty();
        Optional<String> tag = response.headers().firstValue("ETag");
        assertThat(DESCRIPTION.isTagged(operation, response.statusCode(), tag.isPresent())).as("ETag").isTrue();
        used.add(operation);
        return new Answer(response.statusCode(), body, tag.orElse(""));
    }
}

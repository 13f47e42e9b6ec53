package app.meridian.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/** A script that talks to one product as one person. */
record Client(String url, Optional<String> user, Map<String, String> headers) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(status + " with a body that is not JSON: " + body, e);
            }
        }
    }

    static Client anonymous(String url) {
        return new Client(url, Optional.empty(), Map.of());
    }

    Client as(String username) {
        return new Client(url, Optional.of(username), headers);
    }

    Client with(String header, String value) {
        return new Client(url, user, Map.of(header, value));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, Object body) {
        return post(path, "application/json", body instanceof String text ? text : write(body));
    }

    Answer put(String path, Object body) {
        String text = body instanceof String json ? json : write(body);
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text)));
    }

    /** @param contentType null for a request that does not say */
    Answer post(String path, String contentType, String body) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        return send(contentType == null ? request : request.header("Content-Type", contentType));
    }

    Answer checkIn(String subject, String clientKey, String done) {
        return post(checkIns(subject), Map.of("clientKey", clientKey, "done", done));
    }

    static String checkIns(String subject) {
        return "/rest/meridian/1/" + subject + "/check-ins";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::header);
        user.ifPresent(name -> request.header("Authorization", "Bearer " + name));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Request;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;

/** One request and its answer. Addresses are those below the context path. */
public final class Exchange {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Cookies cookies;
    private Matcher route;

    Exchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        this.cookies = new Cookies(request, response);
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    public String method() {
        return request.getMethod();
    }

    /** As it was sent: percent signs and pluses are not decoded. */
    public String path() {
        return request.getRequestURI().substring(request.getContextPath().length()).replaceFirst(";.*", "");
    }

    String pathAndQuery() {
        return path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    String loginAddress() {
        return "/login?os_destination=" + URLEncoder.encode(pathAndQuery(), StandardCharsets.UTF_8);
    }

    boolean follows(Route candidate) {
        route = candidate.path().matcher(path());
        return route.matches();
    }

    /** The decoded text of the route's group. */
    public String part(int group) {
        try {
            return clean(URLDecoder.decode(route.group(group), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            throw Problem.of(400, "The address cannot be read.");
        }
    }

    /** Empty when the parameter was not sent. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : clean(value);
    }

    public boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    public Optional<HostUser> user() {
        return Request.current().user();
    }

    /** The user, for what nobody may do without logging in. */
    public HostUser requireUser() {
        return user().orElseThrow(() -> isRest() ? Problem.of(401, "Log in first.")
                : Problem.loginMayHelp(403, "Log in first."));
    }

    public boolean isRest() {
        return path().startsWith("/rest/");
    }

    boolean isJson() {
        return String.valueOf(request.getContentType()).startsWith("application/json");
    }

    boolean carriesToken() {
        return cookies.holdXsrfToken(parameter("atl_token"))
                || "no-check".equals(request.getHeader("X-Atlassian-Token"));
    }

    Cookies cookies() {
        return cookies;
    }

    public String body() throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() throws IOException {
        if (!isJson()) throw Problem.of(415, "Send application/json.");
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body != null && body.isObject()) return body;
        } catch (JsonProcessingException notJson) {
            throw Problem.of(400, "The body is not JSON.");
        }
        throw Problem.of(400, "The body is not a JSON object.");
    }

    public void answer(int status, Object json) throws IOException {
        response.setStatus(status);
        send("application/json;charset=UTF-8", JSON.writeValueAsBytes(json));
    }

    /** Answers without a body. */
    public void answer(int status) {
        response.setStatus(status);
    }

    void answer(int status, Html page) throws IOException {
        response.setStatus(status);
        header("Cache-Control", "no-store");
        send("text/html;charset=UTF-8", page.markup().getBytes(StandardCharsets.UTF_8));
    }

    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    public void send(String contentType, byte[] content) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    public void redirect(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        header("Location", request.getContextPath() + address);
    }

    /** PostgreSQL stores no NUL. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}

package app.meridian.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Who is logged in to the product at that address, in a browser that leaves its page and draws no other one for it. */
record LogIn(ChromeDriver driver, String url) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Sends the form of the log-in page; the password is the user name. */
    void begin(String username) {
        end();
        HttpCookie session = session(URLEncoder.encode(username, UTF_8));
        driver.executeCdpCommand("Network.setCookie", Map.of("url", url, "path", session.getPath(),
                "name", session.getName(), "value", session.getValue()));
    }

    /** Takes away all that the product keeps in the browser's cookies, the theme among it. */
    void end() {
        driver.get("about:blank");
        cookies().forEach(cookie -> driver.executeCdpCommand("Network.deleteCookies", Map.of(
                "name", cookie.get("name"), "domain", cookie.get("domain"), "path", cookie.get("path"))));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> cookies() {
        return (List<Map<String, Object>>) driver.executeCdpCommand("Network.getCookies",
                Map.of("urls", List.of(url))).get("cookies");
    }

    private HttpCookie session(String name) {
        HttpRequest form = HttpRequest.newBuilder(URI.create(url + "/login")).header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=" + name + "&os_password=" + name)).build();
        try {
            HttpResponse<Void> answer = HTTP.send(form, BodyHandlers.discarding());
            assertThat(answer.statusCode()).as(name).isEqualTo(303);
            return HttpCookie.parse(answer.headers().firstValue("Set-Cookie").orElseThrow()).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

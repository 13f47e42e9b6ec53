package app.meridian.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lets the sample company's people set their hours, as they would with a script of their own. */
final class SampleHours {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private SampleHours() {
    }

    /** Who has set their hours before keeps them: only a first version is written. */
    static void set(RunningProduct product) {
        Resources.text("sample-hours.tsv").lines()
                .map(line -> line.split("\t"))
                .forEach(line -> set(product.url(), line[0], line[1]));
    }

    private static void set(String productUrl, String username, String hours) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(productUrl + "/rest/meridian/1/people/me"))
                .header("Authorization", "Bearer " + username)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(HttpRequest.BodyPublishers.ofString(hours))
                .build();
        try {
            HTTP.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

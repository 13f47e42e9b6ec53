package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule H3: a page that is made from the blueprint gets its record a moment later. */
@ExtendWith(RunningHost.class)
class BlueprintIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STORAGE = "<ac:structured-macro ac:name=\"decision\">"
            + "<ac:parameter ac:name=\"template\">daci</ac:parameter></ac:structured-macro>";

    private final DevHost host;

    BlueprintIT(DevHost host) {
        this.host = host;
    }

    @Test
    void beginsTheRecordWithTheTemplateThatTheMacroNames() throws InterruptedException {
        Place.of(host, Product.CONFLUENCE).open("BLUE");
        Client ben = Client.anonymous(host.confluence().url()).as("ben").with("X-Atlassian-Token", "no-check");

        ben.post("/pages/createpage.action?spaceKey=BLUE&blueprint=decision-blueprint",
                "application/x-www-form-urlencoded", "title=Which+carrier&storage="
                        + URLEncoder.encode(STORAGE, StandardCharsets.UTF_8));

        JsonNode record = made(ben);
        assertThat(record.path("status").asText()).isEqualTo("draft");
        assertThat(record.path("title").asText()).isEqualTo("Which carrier");
        assertThat(record.at("/template/id").asText()).isEqualTo("daci");
        assertThat(record.at("/meta/driver/name").asText()).isEqualTo("Ben Krüger");
        assertThat(record.at("/home/type").asText()).isEqualTo("page");
    }

    private static JsonNode made(Client reader) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Client.Answer answer = reader.get("/rest/meridian/1/spaces/BLUE/decisions/1");
        while (answer.status() != 200 && System.nanoTime() < end) {
            Thread.sleep(100);
            answer = reader.get("/rest/meridian/1/spaces/BLUE/decisions/1");
        }
        return answer.json();
    }
}

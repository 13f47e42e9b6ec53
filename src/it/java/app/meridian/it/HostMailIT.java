package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The host sends mails from a queue and keeps what it has sent. */
@ExtendWith(RunningHost.class)
class HostMailIT {
    private final DevHost host;
    private final String address = UUID.randomUUID() + "@example.com";

    HostMailIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void keepsWhatTheProductHasSent(Product product) {
        Email email = new Email(address).setSubject("A <b> & more").setBody("<p>Hello</p>").setMimeType("text/html");
        SingleMailQueueItem queued = new SingleMailQueueItem(email);
        host.product(product).site().mailbox().queue(() -> {
            queued.send();
            return queued;
        });

        Client reader = Client.anonymous(host.product(product).url());
        JsonNode mails = reader.get("/devhost/mail.json?to=" + address).json();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).path("subject").asText()).isEqualTo("A <b> & more");
        assertThat(mails.get(0).path("body").asText()).isEqualTo("<p>Hello</p>");
        assertThat(reader.get("/devhost/mail?to=" + address).body()).contains("A &lt;b&gt; &amp; more");
    }
}

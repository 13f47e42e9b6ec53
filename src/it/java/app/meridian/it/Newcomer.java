package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Somebody who has set nothing about their working time yet; the password is the user name. */
record Newcomer(Site site, String username) {
    private static final String HOURS = "/rest/meridian/1/people/me";

    /** Lives in Berlin and reads English. */
    static Newcomer in(DevHost host, Product product) {
        String username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        new People(host, product).add(username);
        return new Newcomer(host.product(product).site(), username).living("Europe/Berlin", Locale.UK);
    }

    Newcomer living(String zone, Locale locale) {
        HostUser user = site.users().byUsername(username).orElseThrow();
        site.users().savePreferences(user, "Nina Newcomer", ZoneId.of(zone), locale);
        return this;
    }

    /** What the REST API says about their hours. */
    JsonNode hours() {
        return client().get(HOURS).json();
    }

    /** Saves over whatever is stored, as from another device. */
    void save(String profile) {
        String version = "\"" + hours().path("version").asInt() + "\"";
        assertThat(client().with("If-Match", version).put(HOURS, profile).status()).isEqualTo(200);
    }

    private Client client() {
        return Client.anonymous(site.url()).as(username);
    }
}

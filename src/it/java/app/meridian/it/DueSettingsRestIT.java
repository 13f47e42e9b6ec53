package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What administrators of projects and spaces set about due dates, over REST. */
@ExtendWith(RunningHost.class)
class DueSettingsRestIT {
    private static final String ANYWHERE = "{'rule':'ZONE','zone':'Etc/GMT+12','dueSoonHours':1.5,'handOverHours':16}";

    private final DevHost host;

    DueSettingsRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areAnsweredAsTheyWereSet(Product product) {
        Api ben = as(product, "ben");
        Api.Answer set = ben.ifMatch(ben.get(path(product, "DEMO")).tag()).put(path(product, "DEMO"), ANYWHERE);

        assertThat(set.status()).isEqualTo(200);
        assertThat(ben.get(path(product, "DEMO")).json()).isEqualTo(set.json());
        assertThat(set.at("/container/type").asText()).isEqualTo(product == Product.JIRA ? "project" : "space");
        assertThat(set.at("/container/key").asText()).isEqualTo("DEMO");
        assertThat(set.at("/zone").asText()).isEqualTo("Etc/GMT+12");
        assertThat(set.json().toString()).contains("\"enabled\":true", "\"dueSoonHours\":1.5,\"handOverHours\":16}");
        assertThat(unset(ben, product).json().toString())
                .endsWith("\"enabled\":true,\"rule\":\"PERSONAL\",\"dueSoonHours\":8}");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areForAdministratorsOfTheContainer(Product product) {
        Api aiko = as(product, "aiko").ifMatch("\"0\"");

        assertThat(aiko.get(path(product, "DEMO")).status()).isEqualTo(403);
        assertThat(aiko.put(path(product, "DEMO"), "{'dueSoonHours':'x'}").status()).isEqualTo(403);
        assertThat(as(product, "ben").get(path(product, "SECRET")).status()).isEqualTo(404);
        assertThat(as(product, "ben").get(path(product, "NOWHERE")).status()).isEqualTo(404);
        assertThat(Api.anonymous(host.product(product).site()).get(path(product, "DEMO")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void neverLoseAChangeSilently(Product product) {
        Api ben = as(product, "ben");
        String tag = ben.get(path(product, "DEMO")).tag();
        Api.Answer first = ben.ifMatch(tag).put(path(product, "DEMO"), "{'enabled':false}");
        Api.Answer second = ben.ifMatch(tag).put(path(product, "DEMO"), ANYWHERE);

        assertThat(first.at("/enabled").asBoolean()).isFalse();
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/current")).isEqualTo(first.json());
        assertThat(second.tag()).isEqualTo(first.tag());
        assertThat(ben.put(path(product, "DEMO"), "{}").status()).isEqualTo(428);
        assertThat(unset(ben, product).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nameWhatIsWrong(Product product) {
        Api ben = as(product, "ben").ifMatch("\"0\"");
        Api.Answer refused = ben.put(path(product, "DEMO"),
                "{'enabled':'yes','rule':'zone','zone':'Mars/Base','dueSoonHours':0.1,'handOverHours':'8 h','x':1}");

        assertThat(refused.at("/errors").properties()).hasSize(6);
        assertThat(refused.error("rule")).isEqualTo("zone is not a rule. Write PERSONAL, ASSIGNEE or ZONE.");
        assertThat(refused.error("zone")).startsWith("Mars/Base is not a time zone");
        assertThat(refused.error("dueSoonHours")).startsWith("0.1 is not a length");
        assertThat(refused.error("handOverHours")).startsWith("8 h is not a length");
        assertThat(ben.put(path(product, "DEMO"), "{'rule':'ZONE'}").error("zone")).startsWith("This needs a time");
        assertThat(ben.put(path(product, "DEMO"), "{'dueSoonHours':1e999}").error("dueSoonHours")).isNotEmpty();
        assertThat(ben.put(path(product, "DEMO"), "{'dueSoonHours':201}").error("dueSoonHours"))
                .startsWith("201 is not a length");
    }

    private static Api.Answer unset(Api ben, Product product) {
        return ben.ifMatch(ben.get(path(product, "DEMO")).tag()).put(path(product, "DEMO"), "{}");
    }

    private static String path(Product product, String key) {
        return "/due-settings/" + (product == Product.JIRA ? "projects/" : "spaces/") + key;
    }

    private Api as(Product product, String username) {
        return Api.anonymous(host.product(product).site()).as(username);
    }
}

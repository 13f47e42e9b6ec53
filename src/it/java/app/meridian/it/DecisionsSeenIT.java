package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule K10: a decision is for those who see its home, in whatever answer. */
@ExtendWith(RunningHost.class)
class DecisionsSeenIT {
    private final DevHost host;

    DecisionsSeenIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void hiddenOnesAreInNoAnswer(Product product) {
        SampleDecision hidden = SampleDecision.at(Place.of(host, product).secret(), "admin", "admin").decided();
        String number = hidden.get().at("/number").asText().substring(2);
        String container = hidden.container("SECRET");

        for (String path : List.of(hidden.path(), hidden.path() + "/history", hidden.path() + "/frozen",
                hidden.path() + "/citations", hidden.path() + "/export", hidden.list(),
                "/" + hidden.place().subject() + "/superseded", container + "/register",
                container + "/decisions/" + number, container + "/decisions/export")) {
            assertThat(hidden.as("hugo").get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(hidden.as("hugo").ifMatch("\"1\"").post(hidden.path() + "/reopen", "{}").status()).isEqualTo(404);
        hidden.place().delete();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatTheyCiteIsLeftOut(Product product) {
        Place secret = Place.of(host, product).secret();
        Api.Answer made = citing(secret);
        Api hugo = Api.anonymous(secret.site()).as("hugo");
        String path = "/decisions/" + made.at("/id").asText();
        String reference = made.at("/links/0/type").asText() + "/" + made.at("/links/0/id").asText();

        assertThat(hugo.get(path).at("/links")).isEmpty();
        assertThat(hugo.get(path).at("/replaces")).isEmpty();
        assertThat(hugo.get(path + "/citations").json().toString()).doesNotContain(secret.name());
        assertThat(hugo.as("admin").get(path + "/history").json().findValuesAsText("name"))
                .contains("Links", "Replaces");
        assertThat(hugo.get(path + "/history").json().findValuesAsText("name")).doesNotContain("Links", "Replaces");
        assertThat(hugo.as("admin").get(path + "/export").json().toString()).contains(reference);
        assertThat(hugo.get(path + "/export").json().toString()).doesNotContain(reference);
        secret.delete();
    }

    /** A draft that everybody sees, which links to a secret place and would replace what was decided there. */
    private Api.Answer citing(Place secret) {
        SampleDecision hidden = SampleDecision.at(secret, "admin", "admin").decided();
        SampleDecision sample = new SampleDecision(
                Place.of(host, secret.product()).fresh(), List.of("admin", "admin"), "");
        String link = secret.product() == Product.JIRA ? "'type':'issue','key'" : "'type':'page','id'";
        return sample.driver().post(sample.list(), sample.newFields("'links':[{" + link + ":'" + secret.name()
                + "'}],'replaces':['" + hidden.id() + "'],"));
    }

    @Test
    void searchesFindWhatWaits() {
        SampleDecision waiting = jira().open();
        String asked = waiting.people().get(1);

        assertThat(search(waiting, asked, "awaitingMyInput()")).contains(waiting.place().name());
        assertThat(search(waiting, waiting.people().get(0), "awaitingMyInput()")).doesNotContain("DEMO");
        assertThat(search(waiting, asked, "awaitingMyInput(x)")).contains("errorMessages");
    }

    @Test
    void searchesFindWhatIsSupersededWhereItIsSeen() {
        SampleDecision replaced = jira().decided();
        replaced.superseded();
        SampleDecision hidden = SampleDecision.at(Place.of(host, Product.JIRA).secret(), "admin", "admin").decided();
        hidden.superseded();
        String function = "citingSupersededDecisions()";

        assertThat(search(replaced, replaced.people().get(1), function)).contains(replaced.place().name())
                .doesNotContain("SECRET");
        assertThat(search(replaced, "admin", function)).contains(hidden.place().name());
        hidden.place().delete();
    }

    private SampleDecision jira() {
        return SampleDecision.of(host, Product.JIRA, SampleDecision.newcomers(host, Product.JIRA, 2));
    }

    private static String search(SampleDecision any, String username, String function) {
        return any.place().as(username).get("/rest/api/2/search?maxResults=1000&jql="
                + URLEncoder.encode("issue in " + function, StandardCharsets.UTF_8)).body();
    }
}

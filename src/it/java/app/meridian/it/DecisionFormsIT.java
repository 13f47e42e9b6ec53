package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Writing decisions, finding them in the register, and the templates they start from. */
class DecisionFormsIT extends BrowserTest {
    private static final String PAGES = "/plugins/servlet/meridian/decisions";
    private static final String API = "/rest/meridian/1/decisions/";

    DecisionFormsIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsTypedSurvivesAReloadAndIsFoundInTheRegisterOnceItIsSaved(Product product) {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        RoundsScreen screen = show(product, "ben", "?" + container(product) + "&new", ".mrd-decision-form");
        assertThat(browser.text(".mrd-lacking")).contains("Title", "Deciders").doesNotContain("Driver");
        screen.type("Title", "Book refunds " + word);
        browser.reload();
        browser.awaitFilled(".mrd-decision-form");
        assertThat(screen.value("Title")).isEqualTo("Book refunds " + word);
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        screen.press("Save draft");
        assertThat(browser.text(".mrd-record-title")).isEqualTo("Book refunds " + word);

        show(product, "ben", "?" + container(product), ".mrd-register");
        screen.type("Words in title or text", word);
        browser.find(By.xpath("//tbody[count(tr) = 1]//a[contains(., '" + word + "')]"));
        new ScreenCheck(browser).assertIsFit();
    }

    @Test
    void twoWhoChangeTheSameTextSeeBothVersionsAndTheRestIsPutTogether() {
        String id = draft("Keep the log for 90 days");
        RoundsScreen screen = show(Product.JIRA, "ben", "/" + id + "/edit", ".mrd-decision-form");
        screen.type("Title", "Keep the log for 300 days");
        change(id, "Keep the log for 400 days", "2027-05-03");
        screen.press("Save");
        assertThat(browser.text(".mrd-conflict")).contains("This changed while you were typing", "400", "300");
        assertThat(screen.value("Review")).isEqualTo("2027-05-03");

        screen.press("Save");
        assertThat(browser.text(".mrd-record-title")).isEqualTo("Keep the log for 300 days");
    }

    @Test
    void administratorsSeeATemplateAsPeopleWillBeforeItIsSaved() {
        String url = host.product(Product.JIRA).site().url();
        browser.logIn(url, "admin");
        browser.show(url + "/plugins/servlet/meridian/admin/decision-templates");
        browser.awaitFilled(".mrd-decision-templates");
        RoundsScreen screen = new RoundsScreen(browser);
        screen.press("Edit: Working agreement");
        screen.type("Response time in working hours", "7.5");
        screen.press("Show preview");
        assertThat(browser.text(".mrd-preview .mrd-box")).contains("Working agreement, as people will see it", "7 h");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        screen.type("Response time in working hours", "soon");
        screen.press("Show preview");
        assertThat(browser.text(".mrd-error")).isEqualTo("soon is not a number here. Write it like 16 or 7.5.");
    }

    private RoundsScreen show(Product product, String username, String address, String frames) {
        String url = host.product(product).site().url();
        browser.logIn(url, username);
        browser.show(url + PAGES + address);
        browser.awaitFilled(frames);
        return new RoundsScreen(browser);
    }

    private static String container(Product product) {
        return product == Product.JIRA ? "project=DEMO" : "space=DEMO";
    }

    private String draft(String title) {
        return ben().post("/rest/meridian/1/projects/DEMO/decisions", """
                {"clientKey": "%s", "template": "consent", "title": "%s", "driver": "%s",
                 "rule": {"type": "consent", "responseHours": 16}}
                """.formatted(UUID.randomUUID(), title, key())).json().path("id").asText();
    }

    /** As ben does from another device. */
    private void change(String id, String title, String review) {
        JsonNode record = ben().get(API + id).json();
        ObjectNode changed = new ObjectMapper().createObjectNode();
        changed.put("title", title).put("driver", key()).put("review", review)
                .set("rule", record.path("fields").path("rule"));
        Client client = ben().with("If-Match", "\"" + record.path("version").asInt() + "\"");
        assertThat(client.put(API + id, changed.toString()).status()).isEqualTo(200);
    }

    private String key() {
        return ben().get("/rest/meridian/1/people/me").json().path("key").asText();
    }

    private Client ben() {
        return Client.anonymous(host.product(Product.JIRA).site().url()).as("ben");
    }
}

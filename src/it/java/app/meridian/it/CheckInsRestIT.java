package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The REST resource in both products, as scripts use it. */
@ExtendWith(RunningHost.class)
class CheckInsRestIT {
    private final DevHost host;

    CheckInsRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void showsACheckInToAnotherPersonOnBothClocks(Product product) {
        Place place = Place.of(host, product);
        Client.Answer posted = place.as("dara").post(place.path(),
                Map.of("clientKey", key(), "done", "**Wrote** it", "blocked", "<b>no</b> access"));

        JsonNode entry = place.as("ben").get(place.path()).json().path("values").path(0);

        assertThat(posted.status()).isEqualTo(201);
        assertThat(entry.path("id")).isEqualTo(posted.json().path("id"));
        assertThat(entry.path("author").path("name").textValue()).isEqualTo("Dara Shrestha");
        assertThat(entry.path("author").path("you").booleanValue()).isFalse();
        assertThat(entry.path("authorTime").path("zone").textValue()).isEqualTo("Asia/Kathmandu");
        assertThat(entry.path("authorTime").path("dateTime").textValue()).endsWith("+05:45");
        assertThat(entry.path("done").path("html").textValue().trim()).isEqualTo("<p><strong>Wrote</strong> it</p>");
        assertThat(entry.path("blocked").path("html").textValue()).contains("&lt;b&gt;no&lt;/b&gt;");
        assertThat(entry.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void makesOneEntryOfTheSamePostSentTwice(Product product) {
        Place place = Place.of(host, product);
        String key = key();

        Client.Answer first = place.as("aiko").checkIn(place.subject(), key, "once");
        Client.Answer again = place.as("aiko").checkIn(place.subject(), key, "once");
        Client.Answer other = place.as("aiko").checkIn(place.subject(), key, "something else");

        assertThat(List.of(first.status(), again.status(), other.status())).containsExactly(201, 200, 409);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(other.json().path("errorMessages").path(0).textValue()).isNotEmpty();
        assertThat(ids(place, "limit=100")).doesNotHaveDuplicates().contains(first.json().path("id").textValue());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void pagesFromTheNewestToTheOldest(Product product) {
        Place place = Place.of(host, product).fresh();
        List<String> posted = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            posted.add(0, place.as("gwen").checkIn(place.subject(), key(), "n" + n).json().path("id").textValue());
        }

        JsonNode newest = place.as("hugo").get(place.path() + "?limit=2").json();
        String before = newest.path("nextBefore").textValue();

        assertThat(newest.path("values")).hasSize(2);
        assertThat(ids(place, "limit=100&before=" + before)).isEqualTo(posted.subList(2, 5));
        assertThat(ids(place, "limit=100")).isEqualTo(posted);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void hidesWhatTheReaderCannotSee(Product product) {
        Place secret = Place.of(host, product).secret();

        assertThat(secret.as("admin").checkIn(secret.subject(), key(), "x").status()).isEqualTo(201);
        assertThat(secret.as("aiko").get(secret.path()).status()).isEqualTo(404);
        assertThat(secret.as("aiko").checkIn(secret.subject(), key(), "x").status()).isEqualTo(404);
        assertThat(secret.as("aiko").post(secret.path(), "not JSON").status()).isEqualTo(404);
        assertThat(secret.anonymous().get(secret.path()).status()).isEqualTo(404);
        assertThat(secret.as("aiko").get(secret.path()).body())
                .isEqualTo(secret.as("aiko").get(secret.nowhere()).body());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void letsAnonymousReadersReadAndNotPost(Product product) {
        Place place = Place.of(host, product);

        JsonNode page = place.anonymous().get(place.path()).json();

        assertThat(page.path("canPost").booleanValue()).isFalse();
        assertThat(page.path("reader").path("key").isNull()).isTrue();
        assertThat(place.anonymous().checkIn(place.subject(), key(), "x").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void letsNobodyPostWhoMayNotComment(Product product) {
        Place place = Place.of(host, product).withoutComments();

        assertThat(place.as("eyal").get(place.path()).json().path("canPost").booleanValue()).isFalse();
        assertThat(place.as("eyal").checkIn(place.subject(), key(), "x").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JIRA       | {"clientKey":"k","done":" "}             | done
            JIRA       | {"clientKey":"k","dnoe":"x"}             | dnoe
            CONFLUENCE | {"clientKey":"k","next":7}               | next
            CONFLUENCE | {"done":"x"}                             | clientKey
            JIRA       | {"clientKey":"k k","done":"x"}           | clientKey
            CONFLUENCE | {"clientKey":"k","blocked":"\\u0000"}    | blocked
            """)
    void namesTheFieldThatIsWrong(Product product, String body, String field) {
        Place place = Place.of(host, product);

        Client.Answer answer = place.as("carmen").post(place.path(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(field).textValue()).isNotEmpty().doesNotContain("meridian.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refusesATextThatIsTooLongAndSaysHowLongItMayBe(Product product) {
        Place place = Place.of(host, product);

        Client.Answer tooLong = place.as("carmen").checkIn(place.subject(), key(), "x".repeat(32_768));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().path("errors").path("done").textValue()).contains("32,767");
        assertThat(place.as("carmen").checkIn(place.subject(), key(), "ü".repeat(32_767)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=101", "limit=x", "before=x", "before=-1"})
    void namesThePagingParameterThatIsWrong(String query) {
        Place place = Place.of(host, Product.JIRA);

        Client.Answer answer = place.as("carmen").get(place.path() + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").has(query.split("=")[0])).isTrue();
    }

    /** The header switches the host's own check off, so that it is the plugin that refuses. */
    @ParameterizedTest
    @CsvSource({
        "JIRA, application/x-www-form-urlencoded", "CONFLUENCE, application/x-www-form-urlencoded",
        "JIRA, multipart/form-data", "CONFLUENCE, text/plain", "JIRA, text/plain", "JIRA, application/json-patch+json",
        "JIRA, ", "CONFLUENCE, "
    })
    void cannotBePostedByAFormOrScriptOfAnotherSite(Product product, String contentType) {
        Place place = Place.of(host, product);

        Client.Answer answer = place.as("ben").with("X-Atlassian-Token", "no-check")
                .post(place.path(), contentType, "{\"clientKey\":\"k\",\"done\":\"forged\"}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(place.as("ben").get(place.path()).body()).doesNotContain("forged");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refusesTheFormOfSomebodyElse(Product product) {
        Place place = Place.of(host, product).fresh();
        String ben = place.as("ben").get(place.path()).json().path("reader").path("key").textValue();
        Map<String, String> form = Map.of("clientKey", key(), "author", ben, "done", "Ben wrote this");

        Client.Answer asAiko = place.as("aiko").post(place.path(), form);

        assertThat(asAiko.status()).isEqualTo(409);
        assertThat(asAiko.json().path("errors").path("author").textValue()).contains("somebody else");
        assertThat(place.as("ben").get(place.path()).json().path("values")).isEmpty();
        assertThat(place.as("ben").post(place.path(), form).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void knowsOnlyTheSubjectsOfItsProduct(Product product) {
        Place place = Place.of(host, product);
        String other = product == Product.JIRA ? "pages/65537" : "issues/DEMO-1";

        assertThat(place.as("ben").get(Client.checkIns(other)).status()).isEqualTo(404);
    }

    private static List<String> ids(Place place, String query) {
        List<String> ids = new ArrayList<>();
        place.as("ben").get(place.path() + "?" + query).json().path("values")
                .forEach(entry -> ids.add(entry.path("id").textValue()));
        return ids;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

}

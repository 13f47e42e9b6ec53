package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules K9, K11 and P3: decisions outlive places, names and installations. */
@ExtendWith(RunningHost.class)
class DecisionsKeptIT {
    private final DevHost host;

    DecisionsKeptIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    private SampleDecision draft(Product product) {
        return SampleDecision.of(host, product, SampleDecision.newcomers(host, product, 2));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoAdministersGivesThemAnotherHome(Product product) {
        SampleDecision decision = draft(product);
        String there = Place.of(host, product).subject();
        gone(decision.place());
        Api ben = decision.as("ben");
        Api.Answer homeless = ben.get(decision.path());
        Api mover = ben.ifMatch(homeless.tag());

        assertThat(decision.get().status()).isEqualTo(404);
        assertThat(homeless.at("/home").isNull()).isTrue();
        assertThat(mover.post(decision.path() + "/move", "{'home':'issues/NONE-1'}").error("home")).isNotEmpty();
        Api.Answer moved = mover.post(decision.path() + "/move", "{'home':'" + there + "'}");
        assertThat(moved.at("/number")).isEqualTo(homeless.at("/number"));
        assertThat(decision.get().at("/home/id").asText()).isNotEmpty();
        assertThat(decision.step("withdraw", "{}").status()).isEqualTo(200);
    }

    private static void gone(Place place) {
        place.delete();
        boolean trashed = place.product() == Product.CONFLUENCE;
        if (trashed) place.as("admin").delete("/rest/api/content/" + place.name() + "?status=trashed");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areTheSameTakenOutAndIn(Product product) {
        SampleDecision decision = draft(product).decided();
        JsonNode out = decision.driver().get(decision.path() + "/export").at("/records/0");
        String request = request(out);

        Api.Answer in = taken(decision, "ben", request);
        assertThat(in.status()).as(in.json().toString()).isEqualTo(201);
        String copy = "/decisions/" + in.at("/values/0/id").asText();
        JsonNode again = decision.as("ben").get(copy + "/export").at("/records/0");
        for (String part : new String[] {"fields", "asks", "responses", "closing", "inForce", "frozen", "home"}) {
            assertThat(again.path(part)).as(part).isEqualTo(out.path(part));
        }
        assertThat(again.path("history").size()).isEqualTo(out.path("history").size() + 1);
        assertThat(decision.as("ben").get(copy).at("/frozen/unchanged").asBoolean()).isTrue();
        assertThat(taken(decision, "ben", request).json()).isEqualTo(in.json());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areTakenInByAdministratorsAsTheyWere(Product product) {
        SampleDecision decision = draft(product).decided();
        String request = request(decision.driver().get(decision.path() + "/export").at("/records/0"));

        assertThat(taken(decision, "ben", request.replace("Book refunds once", "Book refunds twice")).json()
                .path("errors").toString()).contains("records[0].frozen[0]");
        assertThat(taken(decision, decision.people().get(0), request).status()).isEqualTo(403);
        assertThat(taken(decision, "ben", request.replace("\"#1\"", "\"#99\"")).error("records[0].author"))
                .isNotEmpty();
    }

    private static String request(JsonNode record) {
        return "{\"clientKey\":\"" + UUID.randomUUID() + "\",\"records\":[" + record + "]}";
    }

    private static Api.Answer taken(SampleDecision decision, String username, String request) {
        return decision.as(username).with("Content-Type", "application/json")
                .send("POST", decision.container() + "/decisions/import", request);
    }

    /** The headings of https://github.com/adr/madr/blob/4.0.0/template/adr-template.md . */
    @ParameterizedTest
    @EnumSource(Product.class)
    void areWrittenAsMadr(Product product) {
        SampleDecision decision = draft(product).decided();
        String export = "/rest/meridian/1" + decision.path() + "/export?format=";
        Client reader = decision.place().as(decision.people().get(1));

        assertThat(reader.get(export + "madr").body().lines().filter(line -> line.startsWith("#")))
                .containsExactly("# Book refunds once", "## Context and Problem Statement", "## Considered Options",
                        "## Decision Outcome", "### Consequences", "## Pros and Cons of the Options",
                        "### Key on the parcel", "### By hand", "## More Information");
        assertThat(reader.get(export + "csv").body()).startsWith("\ufeffnumber,title").contains("Book refunds once");
        assertThat(reader.get("/rest/meridian/1" + decision.container() + "/decisions/export?format=csv").body())
                .contains("Book refunds once");
        assertThat(decision.driver().get(decision.path() + "/export?format=pdf").error("format")).isNotEmpty();
    }

    /** As Jira does when it anonymises somebody. */
    @Test
    void aUserOfAnotherKeyStaysWhoTheyAre() {
        SampleDecision decision = draft(Product.JIRA).decided();
        String old = decision.keyOf(decision.people().get(1));
        String next = "anon-" + UUID.randomUUID();
        host.product(Product.JIRA).database().update("UPDATE HOST_USER SET USER_KEY = ? WHERE USER_KEY = ?", next, old);

        assertThat(decision.as("admin").post("/people/key-changes", "{'from':'" + old + "','to':'" + next + "'}")
                .status()).isEqualTo(204);

        Api.Answer read = decision.get();
        assertThat(read.at("/contributors/0/person/key").asText()).isEqualTo(next);
        assertThat(read.at("/frozen/unchanged").asBoolean()).isTrue();
        assertThat(read.json().toString()).doesNotContain(old);
    }
}

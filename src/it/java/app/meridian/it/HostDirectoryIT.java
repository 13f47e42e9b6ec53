package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host finds people and groups at the addresses that the products' own pickers ask, and shows who they are. */
@ExtendWith(RunningHost.class)
class HostDirectoryIT {
    private final Client jira;
    private final Client confluence;

    HostDirectoryIT(DevHost host) {
        jira = Client.anonymous(host.product(Product.JIRA).url());
        confluence = Client.anonymous(host.product(Product.CONFLUENCE).url());
    }

    @Test
    void peopleOfJira() {
        JsonNode found = jira.as("ben").get("/rest/api/2/user/picker?query=TANAKA&maxResults=5").json();

        assertThat(found.at("/users/0/name").asText()).isEqualTo("aiko");
        assertThat(found.at("/users/0/key").asText()).isEqualTo("JIRAUSER10100");
        assertThat(found.at("/users/0/displayName").asText()).isEqualTo("Aiko Tanaka");
    }

    @Test
    void groupsOfJira() {
        JsonNode found = jira.as("ben").get("/rest/api/2/groups/picker?query=OFFICE&maxResults=1").json();

        assertThat(found.path("groups").findValuesAsText("name")).containsExactly("berlin-office");
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("header").asText()).isEqualTo("Showing 1 of 2 matching groups");
    }

    @Test
    void peopleOfConfluence() {
        JsonNode found = confluence.as("ben")
                .get("/rest/prototype/1/search/user.json?query=tanak&max-results=5").json();

        assertThat(found.at("/result/0/type").asText()).isEqualTo("user");
        assertThat(found.at("/result/0/username").asText()).isEqualTo("aiko");
        assertThat(found.at("/result/0/userKey").asText()).isEqualTo("4577c26c436a3c81bfdc4c8b3ce6e031");
        assertThat(found.at("/result/0/title").asText()).isEqualTo("Aiko Tanaka");
    }

    @ParameterizedTest
    @CsvSource({"group.json, berlin-office tokyo-office", "user-or-group, berlin-office tokyo-office"})
    void groupsOfConfluence(String address, String names) {
        JsonNode found = confluence.as("ben").get("/rest/prototype/1/search/" + address + "?query=office").json();

        assertThat(found.path("result").findValuesAsText("name")).containsExactly(names.split(" "));
        assertThat(found.at("/result/0/type").asText()).isEqualTo("group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/user/picker?query=a", "/rest/api/2/groups/picker?query=a"})
    void nobodyForThoseWhoAreNotLoggedIn(String address) {
        assertThat(jira.get(address).status()).isEqualTo(401);
        assertThat(confluence.get("/rest/prototype/1/search/user.json?query=a").status()).isEqualTo(401);
    }

    @Test
    void aPageForEachPerson() {
        assertThat(jira.as("ben").get("/secure/ViewProfile.jspa?name=aiko").body()).contains("<h1>Aiko Tanaka</h1>");
        assertThat(confluence.as("ben").get("/display/~aiko").body()).contains("<h1>Aiko Tanaka</h1>");
        assertThat(confluence.as("ben").get("/display/~nobody").status()).isEqualTo(404);
    }
}

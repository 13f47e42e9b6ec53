package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A draft by the rule of consent with 8 h of own time, driven by Ben in Berlin. */
record WalkedDecision(Place place, String id, String number) {
    private static final String TITLE = "Keep the booking log for ";

    /** @param more fields to be set, in JSON with single quotes, each followed by a comma */
    static WalkedDecision draft(Place place, String title, List<String> asked, String more) {
        String people = asked.stream().map(each -> "'" + keyOf(place, each) + "'").collect(Collectors.joining(","));
        String body = "{" + more + "'clientKey':'" + UUID.randomUUID() + "','template':'consent','title':'" + TITLE
                + title + "','sections':[{'role':'context','heading':'Context','text':'The **law** asks for it.'},"
                + "{'role':'proposal','heading':'Proposal','text':'Delete what is older.'}],"
                + "'rule':{'type':'consent','responseHours':8},'driver':'" + keyOf(place, "ben") + "','deciders':['"
                + keyOf(place, "ben") + "'],'contributors':[" + people + "]}";
        Api.Answer made = Api.anonymous(place.site()).as("ben").post("/" + place.subject() + "/decisions", body);
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        return new WalkedDecision(place, made.at("/id").asText(), made.at("/number").asText());
    }

    private static String keyOf(Place place, String username) {
        return place.site().users().byUsername(username).orElseThrow().key();
    }

    /** Where it is shown whole. */
    String screen() {
        return place.site().url() + "/plugins/servlet/meridian/decisions/" + id;
    }

    /** Does the step over whatever is stored now. */
    void step(String username, String step, String body) {
        Api api = Api.anonymous(place.site()).as(username);
        String version = api.get("/decisions/" + id).at("/version").asText();
        Api.Answer done = api.ifMatch("\"" + version + "\"").post("/decisions/" + id + "/" + step, body);
        assertThat(done.status()).as(done.json().toString()).isEqualTo(200);
    }

    void respond(String username, String kind) {
        Api.Answer said = Api.anonymous(place.site()).as(username).put("/decisions/" + id + "/response",
                "{'textVersion':1,'kind':'" + kind + "','reason':''}");
        assertThat(said.status()).as(said.json().toString()).isEqualTo(200);
    }
}

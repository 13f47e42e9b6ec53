package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issue of Jira with a due date. */
record DueIssue(Site site, String key) {
    /** The screens' moment: Wed 25 Nov 2026, 14:20 in Berlin. */
    static final String AS_OF = "?asOf=2026-11-25T13:20:00Z";

    /** Made by the administrator in the project; without an assignee if the name is empty. */
    static DueIssue in(DevHost host, String project, String assignee, String reporter, String dueDay) {
        Site site = host.product(Product.JIRA).site();
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("project", Map.of("key", project),
                "summary", "Refund is booked twice", "reporter", Map.of("name", reporter)));
        if (!assignee.isEmpty()) fields.put("assignee", Map.of("name", assignee));
        if (!dueDay.isEmpty()) fields.put("duedate", dueDay);
        Client.Answer made = Client.anonymous(site.url()).as("admin")
                .post("/rest/api/2/issue", Map.of("fields", fields));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new DueIssue(site, made.json().path("key").asText());
    }

    /** Ben's, reported by Aiko, due on Fri 27 Nov 2026. */
    static DueIssue ofBen(DevHost host) {
        return in(host, "DEMO", "ben", "aiko", "2026-11-27");
    }

    Api as(String username) {
        return Api.anonymous(site).as(username);
    }

    Api anonymous() {
        return Api.anonymous(site);
    }

    /** Address of the report. */
    String path() {
        return "/issues/" + key + "/due";
    }

    /** The report at the screens' moment. */
    Api.Answer seenBy(String username) {
        return as(username).get(path() + AS_OF);
    }

    void watchedBy(List<String> usernames) {
        usernames.forEach(name -> assertThat(Client.anonymous(site.url()).as(name)
                .post("/rest/api/2/issue/" + key + "/watchers", "\"" + name + "\"").status()).isEqualTo(204));
    }

    void resolve() {
        Client admin = Client.anonymous(site.url()).as("admin");
        String done = "{\"transition\":{\"id\":\"31\"}}";
        assertThat(admin.post("/rest/api/2/issue/" + key + "/transitions", "application/json", done).status())
                .isEqualTo(204);
    }

    String keyOf(String username) {
        return site.users().byUsername(username).orElseThrow().key();
    }
}

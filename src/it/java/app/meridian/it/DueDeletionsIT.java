package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.Database;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P3: what becomes of due times, added people and settings when what they belong to goes. */
@ExtendWith(RunningHost.class)
class DueDeletionsIT {
    private static final long PATIENCE_SECONDS = 30;

    private final DevHost host;

    DueDeletionsIT(DevHost host) {
        this.host = host;
    }

    @Test
    void anIssueTakesAlongWhatWasAdded() throws InterruptedException {
        DueIssue issue = DueIssue.ofBen(host);
        DueIssue other = DueIssue.ofBen(host);
        List.of(issue, other).forEach(each -> put(each, "{'time':'16:00','zone':'Europe/Berlin'}"));
        assertThat(rows(Product.JIRA, reference(issue))).isEqualTo(2);

        delete(Product.JIRA, "/rest/api/2/issue/" + issue.key());

        String gone = reference(issue);
        await(() -> rows(Product.JIRA, gone) == 0);
        assertThat(rows(Product.JIRA, reference(other))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aProjectOrSpaceTakesItsSettingsAlong(Product product) throws InterruptedException {
        String reference = settingsOfNewContainer(product, "LEFT");
        assertThat(rows(product, reference)).isEqualTo(2);

        delete(product, product == Product.JIRA ? "/rest/api/2/project/LEFT" : "/rest/api/space/LEFT");

        await(() -> rows(product, reference) == 0);
    }

    @Test
    void aProjectTakesAlongWhatWasAddedToItsIssues() throws InterruptedException {
        settingsOfNewContainer(Product.JIRA, "LOST");
        DueIssue issue = DueIssue.in(host, "LOST", "", "admin", "2026-11-27");
        DueIssue other = DueIssue.ofBen(host);
        List.of(issue, other).forEach(each -> put(each, "{'time':'16:00','zone':'Europe/Berlin'}"));
        String gone = reference(issue);

        delete(Product.JIRA, "/rest/api/2/project/LOST");

        await(() -> rows(Product.JIRA, gone) == 0);
        assertThat(rows(Product.JIRA, reference(other))).isEqualTo(2);
    }

    @Test
    void aDeletedUserIsTakenOffTheLists() throws InterruptedException {
        new People(host, Product.JIRA).add("mona");
        DueIssue issue = DueIssue.ofBen(host);
        String key = issue.keyOf("mona");
        put(issue, "{'people':['" + key + "','" + issue.keyOf("aiko") + "']}");

        new People(host, Product.JIRA).delete("mona");

        await(() -> !body(issue).contains(key));
        assertThat(body(issue)).contains(issue.keyOf("aiko"));
        assertThat(issue.seenBy("ben").at("/added")).hasSize(1);
        assertThat(issue.seenBy("ben").at("/version").asInt()).isEqualTo(2);
    }

    /** As Jira does when it anonymises somebody. */
    @Test
    void aUserOfAnotherKeyStaysOnTheLists() {
        new People(host, Product.JIRA).add("milo");
        DueIssue issue = DueIssue.ofBen(host);
        String old = issue.keyOf("milo");
        put(issue, "{'people':['" + old + "']}");
        database(Product.JIRA).update("UPDATE HOST_USER SET USER_KEY = ? WHERE USER_KEY = ?", "anon-2", old);

        assertThat(issue.as("admin").post("/people/key-changes", "{'from':'" + old + "','to':'anon-2'}").status())
                .isEqualTo(204);

        assertThat(body(issue)).contains("anon-2").doesNotContain(old);
        assertThat(database(Product.JIRA).row(row -> row.getLong(1), "SELECT COUNT(*) FROM \"AO_44B1F2_CHANGE\""
                + " WHERE \"WHAT\" LIKE ?", "%" + old + "%")).contains(0L);
        new People(host, Product.JIRA).delete("milo");
    }

    /** @return the reference of the container, which the administrator administers */
    private String settingsOfNewContainer(Product product, String key) {
        Site site = host.product(product).site();
        Place.of(host, product).open(key);
        site.permissions().grant(key, Kind.ADMINISTER, site.users().byUsername("admin").orElseThrow().key());
        boolean jira = product == Product.JIRA;
        assertThat(Api.anonymous(site).as("admin").ifMatch("\"0\"")
                .put("/due-settings/" + (jira ? "projects/" : "spaces/") + key, "{'rule':'ASSIGNEE'}").status())
                .isEqualTo(200);
        return (jira ? "project/" : "space/") + site.containers().byKey(key).orElseThrow().id();
    }

    private static void put(DueIssue issue, String additions) {
        assertThat(issue.as("admin").ifMatch("\"0\"").put(issue.path(), additions).status()).isEqualTo(200);
    }

    private void delete(Product product, String path) {
        assertThat(Client.anonymous(host.product(product).url()).as("admin").delete(path).status()).isBetween(200, 204);
    }

    private String reference(DueIssue issue) {
        return "issue/" + Client.anonymous(issue.site().url()).as("admin").get("/rest/api/2/issue/" + issue.key())
                .json().path("id").asText();
    }

    /** The row and its history. */
    private long rows(Product product, String reference) {
        return database(product).row(row -> row.getLong(1), "SELECT (SELECT COUNT(*) FROM \"AO_44B1F2_DUE\""
                + " WHERE \"REFERENCE\" = ?) + (SELECT COUNT(*) FROM \"AO_44B1F2_CHANGE\" WHERE \"CHANGE_KEY\" LIKE ?)",
                reference, "due/" + reference + "/%").orElseThrow();
    }

    private String body(DueIssue issue) {
        return database(Product.JIRA).row(row -> row.getString(1),
                "SELECT \"BODY\" FROM \"AO_44B1F2_DUE\" WHERE \"REFERENCE\" = ?", reference(issue)).orElseThrow();
    }

    private Database database(Product product) {
        return host.product(product).database();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("Still there");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}

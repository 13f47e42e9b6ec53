package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.Database;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P3: what becomes of rounds, turns and check-ins when what they belong to goes. */
@ExtendWith(RunningHost.class)
class RoundDeletionsIT {
    private static final long PATIENCE_SECONDS = 30;
    private static final String ROWS = "SELECT (SELECT COUNT(*) FROM \"AO_44B1F2_BOARD\" WHERE \"SLOT\" LIKE ?)"
            + " + (SELECT COUNT(*) FROM \"AO_44B1F2_CHECK_IN\" WHERE \"SUBJECT\" = ?)";
    private static final String TURNS = "SELECT COUNT(*) FROM \"AO_44B1F2_TURN\" WHERE \"ROUND_ID\" = ?";
    private static final String HISTORY = "SELECT COUNT(*) FROM \"AO_44B1F2_CHANGE\" WHERE \"CHANGE_KEY\" LIKE ?";

    private final DevHost host;

    RoundDeletionsIT(DevHost host) {
        this.host = host;
    }

    @Test
    void anIssueTakesRoundsAndCheckInsAlong() throws InterruptedException {
        Place issue = Place.of(host, Product.JIRA).fresh();
        long round = withRoundAndCheckIn(issue);
        String reference = reference(issue);
        assertThat(rows(Product.JIRA, reference)).isEqualTo(2);
        assertThat(count(Product.JIRA, TURNS, round)).isEqualTo(1);

        issue.delete();

        await(() -> rows(Product.JIRA, reference) == 0);
        assertThat(count(Product.JIRA, TURNS, round)).isZero();
        assertThat(count(Product.JIRA, HISTORY, "round/" + round + "/%")).isZero();
    }

    @Test
    void aPageKeepsThemInTheTrashAndTakesThemAlongFromThere() throws InterruptedException {
        Place page = Place.of(host, Product.CONFLUENCE).fresh();
        long round = withRoundAndCheckIn(page);
        page.delete();
        assertThat(rows(Product.CONFLUENCE, reference(page))).isEqualTo(2);

        page.as("admin").delete("/rest/api/content/" + page.name() + "?status=trashed");

        await(() -> rows(Product.CONFLUENCE, reference(page)) == 0);
        assertThat(count(Product.CONFLUENCE, TURNS, round)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aProjectOrSpaceTakesAlongWhatIsInIt(Product product) throws InterruptedException {
        Place inside = openContainer(product, "ROUNDS");
        String container = (product == Product.JIRA ? "projects/" : "spaces/") + "ROUNDS";
        String own = (product == Product.JIRA ? "project/" : "space/")
                + host.product(product).site().containers().byKey("ROUNDS").orElseThrow().id();
        withRoundAndCheckIn(inside);
        round(product, container, "admin");
        String reference = reference(inside);
        assertThat(rows(product, own)).isEqualTo(1);

        inside.as("admin").delete(product == Product.JIRA ? "/rest/api/2/project/ROUNDS" : "/rest/api/space/ROUNDS");

        await(() -> rows(product, own) == 0);
        await(() -> rows(product, reference) == 0);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aDeletedUserIsNotAskedAnyMore(Product product) throws InterruptedException {
        new People(host, product).add("rosa");
        Place place = Place.of(host, product).fresh();
        String key = place.site().users().byUsername("rosa").orElseThrow().key();
        long round = round(product, place.subject(), "rosa");
        assertThat(body(product, round)).contains(key);

        new People(host, product).delete("rosa");

        await(() -> !body(product, round).contains(key));
        place.delete();
    }

    /** As Jira does when it anonymises somebody. */
    @Test
    void aUserOfAnotherKeyIsStillAskedAndStillTheAuthor() {
        new People(host, Product.JIRA).add("rolf");
        Place place = Place.of(host, Product.JIRA).fresh();
        String old = place.site().users().byUsername("rolf").orElseThrow().key();
        long round = round(Product.JIRA, place.subject(), "rolf");
        place.as("rolf").checkIn(place.subject(), "k1", "Before");
        database(Product.JIRA).update("UPDATE HOST_USER SET USER_KEY = ? WHERE USER_KEY = ?", "anon-5", old);

        assertThat(Api.anonymous(place.site()).as("admin")
                .post("/people/key-changes", "{'from':'" + old + "','to':'anon-5'}").status()).isEqualTo(204);

        assertThat(body(Product.JIRA, round)).contains("anon-5").doesNotContain(old);
        assertThat(place.as("admin").get(place.path()).json().at("/values/0/author/key").asText())
                .isEqualTo("anon-5");
        new People(host, Product.JIRA).delete("rolf");
        place.delete();
    }

    /** @return the round's id; it has a turn of Ben's */
    private long withRoundAndCheckIn(Place place) {
        assertThat(place.as("ben").checkIn(place.subject(), "k1", "Something").status()).isEqualTo(201);
        long round = round(place.product(), place.subject(), "ben");
        database(place.product()).update("INSERT INTO \"AO_44B1F2_TURN\" (\"TURN_KEY\", \"SLOT\", \"ROUND_ID\","
                + " \"PERSON\", \"USER_KEY\", \"TURN_DAY\", \"VERSION\") VALUES (?, ?, ?, 'ben', 'ben', 20000, 0)",
                round + "/ben/2024-10-04", round + "/2024-10-04", round);
        return round;
    }

    private long round(Product product, String home, String participant) {
        Site site = host.product(product).site();
        String person = site.users().byUsername(participant).orElseThrow().key();
        Api.Answer made = Api.anonymous(site).as("admin").post("/" + home + "/rounds",
                "{'clientKey':'k1','name':'Daily',"
                + "'questions':[{'id':'done','type':'text','words':'What did you do?'}],"
                + "'participants':{'people':['" + person + "'],'groups':[]},"
                + "'plan':{'weekdays':['MONDAY'],'everyWeeks':1,'firstDay':'2027-11-01'}}");
        assertThat(made.status()).as("%s", made.json()).isEqualTo(201);
        return made.at("/id").asLong();
    }

    /** @return an issue or page in a new project or space that the administrator administers */
    private Place openContainer(Product product, String key) {
        Place any = Place.of(host, product);
        any.open(key);
        String admin = any.site().users().byUsername("admin").orElseThrow().key();
        any.site().permissions().grant(key, Kind.ADMINISTER, admin);
        return any.freshIn(key);
    }

    private String reference(Place place) {
        return place.product() == Product.CONFLUENCE ? "page/" + place.name()
                : "issue/" + place.as("admin").get("/rest/api/2/issue/" + place.name()).json().path("id").asText();
    }

    private long rows(Product product, String reference) {
        return count(product, ROWS, reference, reference);
    }

    private long count(Product product, String query, Object... values) {
        return database(product).row(row -> row.getLong(1), query, values).orElseThrow();
    }

    private String body(Product product, long round) {
        return database(product).row(row -> row.getString(1),
                "SELECT \"BODY\" FROM \"AO_44B1F2_BOARD\" WHERE \"ID\" = ?", round).orElseThrow();
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

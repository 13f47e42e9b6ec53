package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule S5: what posting and reading cost, in statements on our own tables. H2 counts them. */
@ExtendWith(RunningHost.class)
class StatementsIT {
    private final DevHost host;

    StatementsIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void postingCostsAtMostThree(Product product) {
        Place place = Place.of(host, product).fresh();
        place.as("dara").checkIn(place.subject(), "warm-up", "x");

        Runnable post = () -> place.as("dara").checkIn(place.subject(), "k1", "x");
        assertThat(counter(product).during(post)).isBetween(1L, 3L);
        assertThat(counter(product).during(post)).as("the same post again").isBetween(1L, 3L);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void readingCostsAtMostTwoHoweverManyThereAre(Product product) {
        Place place = Place.of(host, product).fresh();
        assertThat(counter(product).during(() -> place.as("ben").get(place.path()))).isBetween(1L, 2L);

        String[] people = {"aiko", "ben", "carmen", "dara", "eyal", "fatima", "gwen", "hugo"};
        for (int n = 0; n < 120; n++) {
            place.as(people[n % people.length]).checkIn(place.subject(), UUID.randomUUID().toString(), "n" + n);
        }

        assertThat(counter(product).during(() -> place.as("ben").get(place.path() + "?limit=100"))).isBetween(1L, 2L);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoHasChosenAZoneNowhereCostsOneMore(Product product) {
        String somebody = "mia-" + UUID.randomUUID().toString().substring(0, 8);
        new People(host, product).add(somebody);
        Place place = Place.of(host, product).fresh();

        Runnable read = () -> place.as(somebody).get(place.path());
        assertThat(counter(product).during(read)).isBetween(1L, 3L);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theFrameOfAPanelOrMacroCostsNone(Product product) {
        Place place = Place.of(host, product).fresh();

        assertThat(counter(product).during(() -> place.as("ben").get(screenPath(place)))).isZero();
    }

    @Test
    void theFrameOfATeamPageCostsNone() {
        Client ben = Place.of(host, Product.JIRA).as("ben");
        String page = "/projects/DEMO?selectedItem=com.atlassian.jira.jira-projects-plugin:meridian-team-hours";

        assertThat(ben.get(page).body()).contains("mrd-team");
        assertThat(counter(Product.JIRA).during(() -> ben.get(page))).isZero();
    }

    /** Profiles, defaults and company calendars, and once more for the reader's own clock. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void aTeamCostsTheSameHoweverManyTheyAre(Product product) {
        Client ben = Place.of(host, product).as("ben");
        String two = team(product, "ben", "dara");
        String eight = team(product, "aiko", "ben", "carmen", "dara", "eyal", "fatima", "gwen", "hugo");
        ben.get(eight);

        long forTwo = counter(product).during(() -> ben.get(two));

        assertThat(forTwo).isBetween(1L, 5L);
        assertThat(counter(product).during(() -> ben.get(eight))).isEqualTo(forTwo);
    }

    /** Reading what is stored, once more for what has to be valid, the history row, the row itself. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void dueSettingsCostOneToReadAndFewToSave(Product product) {
        Client ben = Place.of(host, product).as("ben");
        String path = "/rest/meridian/1/due-settings/" + (product == Product.JIRA ? "projects" : "spaces") + "/DEMO";
        long version = ben.get(path).json().path("version").asLong();
        Client change = ben.with("If-Match", "\"" + version + "\"");

        assertThat(counter(product).during(() -> ben.get(path))).isEqualTo(1);
        assertThat(counter(product).during(() -> change.put(path, Map.of()))).isBetween(1L, 7L);
    }

    private String team(Product product, String... usernames) {
        return Stream.of(usernames)
                .map(name -> host.product(product).site().users().byUsername(name).orElseThrow().key())
                .collect(Collectors.joining("&key=", "/rest/meridian/1/team?key=", ""));
    }

    private static String screenPath(Place place) {
        return place.screen().substring(place.site().url().length());
    }

    private StatementCounter counter(Product product) {
        return new StatementCounter(host.product(product).database());
    }
}

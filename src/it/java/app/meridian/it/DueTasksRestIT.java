package app.meridian.it;

import static app.meridian.it.TaskPages.done;
import static app.meridian.it.TaskPages.list;
import static app.meridian.it.TaskPages.open;
import static app.meridian.it.TaskPages.time;
import static app.meridian.it.TaskPages.user;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Permissions.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dates of tasks in pages mean for whoever has them. */
@ExtendWith(RunningHost.class)
class DueTasksRestIT {
    private static final String FRIDAY = time("2026-11-27");

    private final DevHost host;
    private final SampleTeam team;

    DueTasksRestIT(DevHost host) {
        this.host = host;
        this.team = new SampleTeam(host, Product.CONFLUENCE);
    }

    @BeforeEach
    void everybodyWorks() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        team.working();
    }

    @AfterEach
    void setBack() {
        team.reset();
        MovableClock.reset();
    }

    @Test
    void saysOnTheReadersClockUpToWhenEachTaskIsDue() {
        Place page = TaskPages.page(host, list(
                open(1, user(team.keyOf("fatima")) + "&nbsp;asks &ldquo;them&rdquo; by " + FRIDAY),
                open(2, time("2026-11-26") + " " + user(team.keyOf("aiko")) + " tells")));

        JsonNode toBen = api("ben").get(path(page)).at("/tasks");
        JsonNode toAiko = api("aiko").get(path(page)).at("/tasks");

        assertThat(toBen.findValuesAsText("task")).containsExactly("2", "1");
        assertThat(toBen.at("/0/line/text").asText()).isEqualTo("Until Thu 18:00 their time (Thu 10:00 for you)");
        assertThat(toAiko.at("/0/line/text").asText()).isEqualTo("Until Thu 26 Nov, 18:00");
        assertThat(toAiko.at("/0/left").asText()).isEqualTo("8\u00a0h left");
        assertThat(toBen.at("/1/text").asText()).isEqualTo("Fatima Hassan asks \u201cthem\u201d by Fri 27 Nov");
        assertThat(toBen.at("/1/severity").asText()).isEqualTo("IMPOSSIBLE");
        assertThat(toBen.at("/1/warnings/0/code").asText()).isEqualTo("NO_WORKING_TIME_LEFT");
        assertThat(toBen.at("/1/warnings/0/sentence/text").asText()).startsWith("Away until");
    }

    @Test
    void addsWhatIsDoneOrUndatedIfAsked() {
        Place page = TaskPages.page(host, list(open(1, "no date"), done(2, user(team.keyOf("ben")) + FRIDAY),
                open(3, FRIDAY)));

        assertThat(tasks(page, "")).containsExactly("3 OPEN");
        assertThat(tasks(page, "?done=true&undated=true")).containsExactly("2 RESOLVED", "3 OPEN", "1 NO_DATE");
        assertThat(api("ben").get(path(page)).at("/tasks/0/warnings/0/code").asText()).isEqualTo("UNASSIGNED");
    }

    @Test
    void goesDownToPagesBelowThatTheReaderMaySee() {
        Place page = TaskPages.page(host, list(open(1, FRIDAY)));
        String below = TaskPages.below(page, "Below " + page.name(), list(open(1, FRIDAY)));
        String hidden = TaskPages.below(page, "Hidden " + page.name(), list(open(1, FRIDAY)));
        page.site().permissions().grant("page-" + hidden, Kind.BROWSE, team.keyOf("carmen"));

        assertThat(pages(page, "ben")).containsExactly(page.name(), below);
        assertThat(pages(page, "carmen")).containsExactly(page.name(), below, hidden);
        assertThat(api("ben").get(path(page)).at("/pages").asInt()).isEqualTo(1);
        assertThat(api("ben").get("/pages/" + hidden + "/due-tasks").status()).isEqualTo(404);
    }

    /** Rule H4. */
    @Test
    void readsTwoHundredPagesAtMost() {
        Place page = TaskPages.page(host, list(open(1, FRIDAY)));
        IntStream.range(0, 200).forEach(n -> TaskPages.below(page, "Below " + page.name() + " " + n,
                list(open(1, FRIDAY))));

        Api.Answer answer = api("ben").get(path(page) + "?children=true");

        assertThat(answer.at("/pages").asInt()).isEqualTo(200);
        assertThat(answer.at("/morePages").asBoolean()).isTrue();
        assertThat(answer.at("/tasks")).hasSize(200);
    }

    /** Rule P2. */
    @Test
    void tellsAnAnonymousReaderNobodysDeadline() {
        Place page = TaskPages.page(host, list(open(1, user(team.keyOf("aiko")) + FRIDAY)));

        Api.Answer answer = Api.anonymous(page.site()).get(path(page));

        assertThat(answer.at("/tasks/0/state").asText()).isEqualTo("ANONYMOUS");
        assertThat(answer.at("/tasks/0/dayText").asText()).isEqualTo("Fri 27 Nov");
        assertThat(answer.at("/tasks/0").has("line")).isFalse();
        page.site().permissions().grant("page-" + page.name(), Kind.BROWSE, team.keyOf("carmen"));
        assertThat(Api.anonymous(page.site()).get(path(page)).status()).isEqualTo(404);
    }

    @Test
    void saysThatADateIsTooFarAway() {
        Place page = TaskPages.page(host, list(open(1, user(team.keyOf("aiko")) + time("9999-12-31")),
                open(2, user(team.keyOf("aiko")) + time("1965-01-01"))));

        JsonNode tasks = api("ben").get(path(page)).at("/tasks");

        assertThat(tasks.at("/0/line/text").asText()).endsWith("1965 is too long ago to count");
        assertThat(tasks.at("/1/line/text").asText()).endsWith("9999 is too far away to count");
    }

    @Test
    void survivesWhateverIsWrittenIntoAPage() {
        Place page = TaskPages.page(host, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>",
                list(open(1, "x &e; " + FRIDAY)), "<b><ac:task>");

        assertThat(api("ben").get(path(page)).status()).isEqualTo(200);
        assertThat(api("ben").get(path(page)).json().toString()).doesNotContain("root:");
    }

    /** Settings, profiles, defaults and company calendars. */
    @Test
    void costsTheSameHoweverManyTasksAndPeopleThereAre() {
        Place one = TaskPages.page(host, list(open(1, user(team.keyOf("aiko")) + FRIDAY)));
        String[] many = IntStream.range(1, 80).mapToObj(n -> open(n, user(team.keyOf(SampleTeam.PEOPLE.get(n % 8)))
                + time("2026-12-" + (10 + n % 20)))).toArray(String[]::new);
        Place more = TaskPages.page(host, list(many));
        StatementCounter counter = new StatementCounter(host.product(Product.CONFLUENCE).database());

        assertThat(counter.during(() -> api("ben").get(path(one)))).isBetween(1L, 4L);
        assertThat(counter.during(() -> api("ben").get(path(more)))).isBetween(1L, 4L);
    }

    @Test
    void areNoneInJira() {
        assertThat(Api.anonymous(host.product(Product.JIRA).site()).as("ben").get("/pages/1/due-tasks").status())
                .isEqualTo(404);
    }

    private List<String> tasks(Place page, String query) {
        return rows(api("ben").get(path(page) + query).at("/tasks"))
                .map(task -> task.path("task").asText() + " " + task.path("state").asText()).toList();
    }

    private List<String> pages(Place page, String reader) {
        return rows(api(reader).get(path(page) + "?children=true").at("/tasks"))
                .map(task -> task.at("/page/id").asText()).toList();
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String path(Place page) {
        return "/" + page.subject() + "/due-tasks";
    }

    private Api api(String reader) {
        return Api.anonymous(host.product(Product.CONFLUENCE).site()).as(reader);
    }
}

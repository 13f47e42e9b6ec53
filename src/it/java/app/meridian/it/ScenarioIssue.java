package app.meridian.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueTerms;
import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenario;
import app.meridian.core.duedate.Scenarios;
import app.meridian.devhost.web.Site;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The issue of a scenario, in a project of its own. */
record ScenarioIssue(Scenario scenario, DueCast cast, String project, DueIssue issue) {

    /** One of each scenario. */
    static List<ScenarioIssue> all(DueCast cast) {
        return Scenarios.all().stream().map(scenario -> make(scenario, cast)).toList();
    }

    private static ScenarioIssue make(Scenario scenario, DueCast cast) {
        String name = "S" + cast.marker() + "N" + Scenarios.all().indexOf(scenario);
        String project = cast.open(name.toUpperCase(Locale.ROOT));
        set(cast.site(), "/due-settings/projects/" + project, scenario.terms());
        String assignee = scenario.assignee().map(cast::username).orElse("");
        String reporter = cast.username(scenario.reporter().orElseThrow());
        DueIssue issue = DueIssue.in(cast.host(), project, assignee, reporter, scenario.day().toString());
        ScenarioIssue made = new ScenarioIssue(scenario, cast, project, issue);
        made.add();
        return made;
    }

    /** Sets the rule of a project or space. */
    static void set(Site site, String path, DueTerms terms) {
        Api admin = Api.anonymous(site).as("admin");
        String zone = terms.zone().map(id -> ",'zone':'" + id + "'").orElse("");
        assertThat(admin.ifMatch(admin.get(path).tag()).put(path, "{'rule':'" + terms.rule() + "'" + zone + "}")
                .status()).isEqualTo(200);
    }

    private void add() {
        String time = scenario.terms().time().map(set -> "'time':'" + set.time() + "','zone':'" + set.zone() + "',")
                .orElse("");
        String people = scenario.added().stream().map(cast::key).map(key -> "'" + key + "'").collect(joining(","));
        Api.Answer added = cast.as(scenario.reader()).ifMatch("\"0\"")
                .put(issue.path(), "{" + time + "'people':[" + people + "]}");
        assertThat(added.status()).as("%s", added.json()).isEqualTo(200);
    }

    boolean isOf(Member person) {
        return Stream.of(scenario.assignee(), scenario.reporter()).flatMap(Optional::stream).anyMatch(person::equals);
    }

    /** What the reader is told of that moment. */
    Api.Answer asOf(Instant moment) {
        return cast.as(scenario.reader()).get(issue.path() + "?asOf=" + moment);
    }

    /** Whether the date is fair, as of the first moment. */
    Api.Answer check() {
        return cast.as(scenario.reader()).get("/due-check?date=" + scenario.day() + "&issue=" + issue.key()
                + "&asOf=" + scenario.firstMoment());
    }

    /** Whether the person finds the issue by that function, now. */
    boolean isFoundBy(Member person, String function) {
        String jql = "project = " + project + " AND issue in " + function;
        Client.Answer found = Client.anonymous(cast.site().url()).as(cast.username(person))
                .post("/rest/api/2/search", Map.of("jql", jql));
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found.json().path("total").asInt() == 1;
    }

    /** With the project goes all that was set in it. */
    void delete() {
        Client.anonymous(cast.site().url()).as("admin").delete("/rest/api/2/project/" + project);
    }

    @Override
    public String toString() {
        return scenario.title();
    }
}

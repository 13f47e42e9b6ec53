package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the REST API against the running service: each operation in it is used and checked. */
@ExtendWith(RunningHost.class)
class ApiDescriptionIT {
    private static final String CALENDAR = "'calendar':{'zone':'UTC','week':{'MONDAY':['09:00-17:00']}}";
    private static final String MONDAY = "'from':'2026-11-23T00:00:00Z','until':'2026-11-24T00:00:00Z'";
    private static final String NO_EVENTS = "BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nPRODID:x\\r\\nEND:VCALENDAR\\r\\n";

    private final DevHost host;

    ApiDescriptionIT(DevHost host) {
        this.host = host;
    }

    @Test
    void everyOperationIsServed() {
        Set<String> used = new TreeSet<>();
        for (Product product : Product.values()) {
            Api api = Api.anonymous(host.product(product).site()).as(Newcomer.in(host, product).username());
            usePeople(api);
            useSubjects(api, product);
            useSettings(api, product);
            used.addAll(api.used());
        }

        assertThat(used).isEqualTo(Api.description().operations().keySet());
    }

    private static void usePeople(Api api) {
        useProfile(api);
        useWorkingTime(api);
        useTeam(api);
        useKeyChanges(api);
    }

    private void useSubjects(Api api, Product product) {
        useCheckIns(api, product);
        useRounds(api.as("ben"), product);
        useDueDates(api.as("ben"), product);
        useDecisions(api, product);
    }

    private static void useSettings(Api api, Product product) {
        useDefaults(api.as("admin"), product);
        useCalendars(api.as("admin"));
        useDueSettings(api.as("ben"), product);
    }

    private static void useCheckIns(Api api, Product product) {
        String path = (product == Product.JIRA ? "/issues/DEMO-1" : "/pages/65537") + "/check-ins";
        String key = UUID.randomUUID().toString();

        assertOk(api.post(path, "{'clientKey':'" + key + "','done':'Read the description'}"));
        assertOk(api.post(path, "{'clientKey':'" + key + "','done':'Read the description'}"));
        assertOk(api.get(path + "?limit=5"));
        assertThat(api.get(path + "?limit=x").status()).isEqualTo(400);
        String one = path + "/" + api.get(path).at("/values/0/id").asText();
        assertOk(api.ifMatch("\"1\"").put(one, "{'done':'Read it again'}"));
        assertOk(api.get(one + "/history"));
        assertOk(api.ifMatch("\"2\"").delete(one));
    }

    private static void useRounds(Api ben, Product product) {
        boolean jira = product == Product.JIRA;
        String own = ben.get("/people/me").at("/key").asText();
        useRound(ben, jira ? "/issues/DEMO-1" : "/pages/65537", own);
        useRound(ben, jira ? "/projects/DEMO" : "/spaces/DEMO", own);
        String managers = (jira ? "/projects" : "/spaces") + "/DEMO/round-managers";
        assertOk(ben.ifMatch(ben.get(managers).tag()).put(managers, "{}"));
        assertOk(ben.get("/blockers/mine"));
        assertOk(ben.get("/waiting"));
        assertOk(ben.get("/waiting/count"));
    }

    private static void useRound(Api ben, String home, String person) {
        String fields = "'name':'Described'," + SampleRound.QUESTIONS + ",'participants':{'people':['" + person + "']},"
                + SampleRound.PLAN + "}";
        Api.Answer made = ben.post(home + "/rounds", "{'clientKey':'" + UUID.randomUUID() + "'," + fields);
        assertOk(made);
        String round = home + "/rounds/" + made.at("/id").asText();
        assertOk(ben.get(home + "/rounds"));
        assertOk(ben.get(round));
        assertOk(ben.ifMatch(made.tag()).put(round, "{" + fields));
        useAnswers(ben, home, round);
        assertOk(ben.get(round + "/export?from=2026-11-01&to=2026-11-30"));
        Api.Answer copy = ben.post(round + "/duplicate", "{'clientKey':'" + UUID.randomUUID() + "'}");
        assertOk(copy);
        assertOk(ben.ifMatch(copy.tag()).post(home + "/rounds/" + copy.at("/id").asText() + "/archive", "{}"));
        assertOk(ben.ifMatch(ben.get(round).tag()).post(round + "/archive", "{}"));
    }

    private static void useAnswers(Api ben, String home, String round) {
        Api.Answer board = ben.get(home + "/board?round=" + round.replaceFirst(".*/", ""));
        String day = board.at("/round/own/accepted/0").asText();
        Api.Answer answer = ben.with("If-None-Match", "*")
                .put(round + "/answers/" + day, "{'answers':{'done':'x'},'blockers':[{'text':'y'}]}");
        assertOk(answer);
        String blockers = home + "/blockers";
        assertOk(ben.get(blockers));
        String blocker = blockers + "/" + answer.at("/blockers/0/id").asText();
        assertOk(ben.ifMatch("\"1\"").post(blocker + "/resolve", "{'note':'z'}"));
        String path = round + "/answers/" + answer.at("/id").asText();
        assertOk(ben.get(path + "/history"));
        assertOk(ben.ifMatch(answer.tag()).delete(path));
    }

    private void useDecisions(Api api, Product product) {
        SampleDecision decision = SampleDecision.of(host, product, "ben", "aiko");
        MovableClock.reset();
        Api ben = api.as("ben");
        assertOk(ben.post(decision.list(), decision.newFields("")));
        assertOk(ben.get(decision.list()));
        assertOk(ben.post(decision.container() + "/decisions", decision.newFields("")));
        assertOk(ben.get(decision.container() + "/decisions"));
        assertOk(ben.ifMatch(ben.get(decision.path()).tag()).put(decision.path(), "{" + decision.fields("") + "}"));
        for (String step : new String[] {"open", "decide", "reject", "leave-out", "withdraw", "reopen", "move"}) {
            ben.ifMatch(ben.get(decision.path()).tag()).post(decision.path() + "/" + step, "{}");
        }
        api.put(decision.path() + "/response", "{}");
        useDecisionParts(ben, decision);
        useTemplates(api.as("admin"));
    }

    private static void useDecisionParts(Api ben, SampleDecision decision) {
        for (String part : new String[] {"/history", "/frozen", "/citations", "/export"}) {
            assertOk(ben.get(decision.path() + part));
        }
        assertOk(ben.get(decision.container() + "/decisions/export?limit=1"));
        assertOk(ben.get(decision.container() + "/register?limit=1"));
        assertOk(ben.get("/" + decision.place().subject() + "/superseded"));
        ben.get(decision.container() + "/decisions/1");
        ben.post(decision.container() + "/decisions/import", "{}");
        ben.get("/pages/65537/decision");
    }

    private static void useTemplates(Api admin) {
        String fields = "{'name':'Described','sections':[{'role':'other','heading':'What'}],"
                + "'rule':{'type':'consent','responseHours':8}}";
        Api.Answer made = admin.post("/decision-templates", fields);
        assertOk(made);
        assertOk(admin.get("/decision-templates"));
        String path = "/decision-templates/" + made.at("/id").asText();
        assertOk(admin.get(path));
        assertOk(admin.ifMatch(made.tag()).put(path, fields.replace("}}", "},'retired':true}")));
        assertOk(admin.post("/decision-templates/preview", fields));
    }

    private static void useProfile(Api api) {
        Api.Answer own = api.get("/people/me");

        assertOk(own);
        assertOk(api.ifMatch(own.tag()).put("/people/me", "{}"));
        assertOk(api.ifMatch("\"1\"").put("/people?key=" + own.at("/key").asText(), "{}"));
        assertOk(api.get("/people?key=" + own.at("/key").asText()));
        assertOk(api.post("/people/me/preview", "{}"));
        assertOk(api.post("/people/me/leave-file", "{'file':'" + NO_EVENTS + "'}"));
        assertOk(api.get("/zones"));
        assertOk(api.get("/regions"));
    }

    private static void useKeyChanges(Api api) {
        String change = "{'from':'nobody-any-more','to':'" + api.get("/people/me").at("/key").asText() + "'}";

        assertOk(api.as("admin").post("/people/key-changes", change));
        assertThat(api.post("/people/key-changes", change).status()).isEqualTo(403);
        assertThat(api.as("admin").post("/people/key-changes", "{'from':1}").error("to")).isNotEmpty();
    }

    private static void useWorkingTime(Api api) {
        assertOk(api.post("/working-time/between", "{" + CALENDAR + "," + MONDAY + ",'explain':true}"));
        assertOk(api.post("/working-time/add",
                "{" + CALENDAR + ",'at':'2026-11-23T00:00:00Z','seconds':60,'explain':true}"));
        assertOk(api.post("/working-time/deadline", "{" + CALENDAR + ",'date':'2026-11-27','explain':true}"));
        assertOk(api.post("/working-time/overlap", "{'calendars':[{" + CALENDAR + "}]," + MONDAY + ",'explain':true}"));
    }

    private static void useTeam(Api api) {
        String people = api.get("/people/me").at("/key").asText();
        String colleague = api.as("ben").get("/people/me").at("/key").asText();

        assertOk(api.get("/team?key=" + people + "&key=" + colleague));
        assertThat(api.get("/team?key=" + people + "&day=x").error("day")).startsWith("x is not a date");
        Api.Answer found = api.post("/meetings/find",
                "{'people':['" + people + "','" + colleague + "'],'minutes':45,'weeks':2}");
        assertOk(found);
        assertOk(api.get("/" + found.at("/options/0/file").asText()));
        assertThat(api.get("/meetings/file").status()).isEqualTo(400);
    }

    private static void useDefaults(Api admin, Product product) {
        boolean jira = product == Product.JIRA;
        assertOk(admin.get("/defaults"));
        for (String path : new String[] {"/defaults/company", "/defaults/groups?name=berlin-office",
            jira ? "/defaults/projects/DEMO" : "/defaults/spaces/DEMO"}) {
            Api.Answer set = admin.ifMatch(admin.get(path).tag()).put(path, "{}");
            assertOk(set);
            assertOk(admin.ifMatch(set.tag()).delete(path));
        }
        String other = jira ? "/defaults/spaces/DEMO" : "/defaults/projects/DEMO";
        assertThat(admin.get(other).status()).isEqualTo(404);
    }

    private static void useDueSettings(Api ben, Product product) {
        boolean jira = product == Product.JIRA;
        String path = "/due-settings/" + (jira ? "projects" : "spaces") + "/DEMO";

        assertOk(ben.ifMatch(ben.get(path).tag()).put(path, "{'handOverHours':16}"));
        assertOk(ben.ifMatch(ben.get(path).tag()).put(path, "{}"));
        assertThat(ben.get("/due-settings/" + (jira ? "spaces" : "projects") + "/DEMO").status()).isEqualTo(404);
    }

    private static void useCalendars(Api admin) {
        Api.Answer added = admin.post("/calendars", "{'name':'Empty','file':'" + NO_EVENTS + "'}");
        String path = "/calendars/" + added.at("/id").asText();

        assertOk(added);
        assertOk(admin.get("/calendars"));
        assertOk(admin.get(path));
        assertOk(admin.ifMatch(added.tag()).put(path, "{'file':'" + NO_EVENTS + "'}"));
        assertOk(admin.ifMatch("\"2\"").delete(path));
    }

    private static void useDueDates(Api ben, Product product) {
        boolean jira = product == Product.JIRA;
        Api.Answer report = ben.get("/issues/DEMO-1/due");

        assertThat(report.status()).isEqualTo(jira ? 200 : 404);
        if (jira) assertOk(ben.ifMatch(report.tag()).put("/issues/DEMO-1/due", "{'people':[]}"));
        assertOk(ben.get("/due-check?date=2026-11-27&personName=ben" + (jira ? "&issue=DEMO-1" : "&space=DEMO")));
        assertThat(ben.get("/pages/65537/due-tasks").status()).isEqualTo(jira ? 404 : 200);
    }

    private static void assertOk(Api.Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 204);
    }
}

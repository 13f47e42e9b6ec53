package app.meridian.it;

import static app.meridian.it.DueIssue.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule S5: what a due date costs, in statements on our own tables: what is set, profiles, defaults and calendars. */
@ExtendWith(RunningHost.class)
class DueStatementsIT {
    private static final String EVENT = "BEGIN:VEVENT\\r\\nUID:1\\r\\nSUMMARY:Founding Day\\r\\n"
            + "DTSTART;VALUE=DATE:20261126\\r\\nEND:VEVENT\\r\\n";
    private static final String CALENDAR = "{'name':'Founding days','file':'BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\n"
            + "PRODID:x\\r\\n" + EVENT + "END:VCALENDAR\\r\\n'}";
    private static final int MOST = 4;

    private final DevHost host;
    private final SampleTeam team;
    private final StatementCounter counter;
    private Api.Answer calendar;

    DueStatementsIT(DevHost host) {
        this.host = host;
        this.team = new SampleTeam(host, Product.JIRA);
        this.counter = new StatementCounter(host.product(Product.JIRA).database());
    }

    @BeforeEach
    void somebodyHasTheCompanysHolidays() {
        team.working();
        calendar = admin().post("/calendars", CALENDAR);
        team.save("dara", "{\"region\":\"" + calendar.at("/code").asText() + "\"}");
    }

    @AfterEach
    void nobodyHasSaidAnything() {
        team.reset();
        admin().ifMatch(calendar.tag()).delete("/calendars/" + calendar.at("/id").asText());
    }

    @Test
    void aReportOfTwelvePeopleCostsAtMostFour() {
        DueIssue issue = ofTwelve();
        Api ben = issue.as("ben");

        assertThat(ben.get(issue.path() + AS_OF).at("/people")).hasSize(12);
        assertThat(ben.get(issue.path() + AS_OF).json().findValuesAsText("text"))
                .anyMatch(text -> text.contains("Founding Day"));
        assertThat(counter.during(() -> ben.get(issue.path() + AS_OF))).isBetween(1L, (long) MOST);
    }

    @Test
    void judgingADateCostsAtMostFour() {
        DueIssue issue = ofTwelve();
        Api ben = issue.as("ben");
        String check = "/due-check?date=2026-11-27&issue=" + issue.key();

        assertThat(ben.get(check).at("/people")).hasSize(12);
        assertThat(counter.during(() -> ben.get(check))).isBetween(1L, (long) MOST);
    }

    /** Who has chosen a zone nowhere, and nobody at all. */
    @Test
    void newcomersAndAnonymousReadersCostNoMore() {
        DueIssue issue = ofTwelve();
        Newcomer newcomer = Newcomer.in(host, Product.JIRA);

        assertThat(counter.during(() -> issue.seenBy(newcomer.username()))).isBetween(1L, (long) MOST);
        assertThat(counter.during(() -> issue.anonymous().get(issue.path()))).isBetween(1L, 2L);
    }

    /** Ben and Aiko, six others who watch it, and four newcomers who are added. */
    private DueIssue ofTwelve() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.watchedBy(List.of("carmen", "dara", "eyal", "fatima", "gwen", "hugo"));
        String added = String.join("','", Stream.generate(() -> Newcomer.in(host, Product.JIRA).username())
                .map(issue::keyOf).limit(4).toList());
        assertThat(issue.as("ben").ifMatch("\"0\"").put(issue.path(), "{'people':['" + added + "']}").status())
                .isEqualTo(200);
        return issue;
    }

    private Api admin() {
        return Api.anonymous(host.product(Product.JIRA).site()).as("admin");
    }
}

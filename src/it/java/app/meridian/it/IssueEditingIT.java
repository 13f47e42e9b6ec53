package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The host's forms of an issue say what Jira says to scripts: which content came, when, and why. */
class IssueEditingIT extends BrowserTest {
    private static final String LISTEN = """
            window.heard = [];
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, context, reason) => heard.push(
                reason + ' ' + (context.find('#duedate').length || context.attr('id'))));
            ['INLINE_EDIT_STARTED', 'INLINE_EDIT_SAVE_COMPLETE', 'BEFORE_INLINE_EDIT_CANCEL', 'ISSUE_REFRESHED']
                .forEach(name => JIRA.bind(JIRA.Events[name], (event, first) => heard.push(name + ' ' + first)));
            """;

    IssueEditingIT(DevHost host) {
        super(host);
    }

    @Test
    void aDueDateIsChangedInItsPlace() {
        Place issue = open();

        browser.find("#duedate-val").click();
        browser.find("#duedate").sendKeys("27/nov/26", Keys.ENTER);
        awaitHeard("ISSUE_REFRESHED");

        assertThat(heard()).startsWith("inlineEditStarted 1", "INLINE_EDIT_STARTED duedate")
                .contains("INLINE_EDIT_SAVE_COMPLETE undefined", "panelRefreshed datesmodule");
        browser.awaitAttribute("#duedate-val time", "datetime", "2026-11-27");
        assertThat(field(issue, "duedate")).isEqualTo("2026-11-27");
    }

    @Test
    void aWrongDateStaysInTheField() {
        Place issue = open();

        browser.find("#duedate-val").click();
        browser.find("#duedate").sendKeys("2026-11-27", Keys.ENTER);

        assertThat(browser.text("#duedate-val .error")).contains("valid date", "27/Nov/26");
        assertThat(browser.find("#duedate").getDomProperty("value")).isEqualTo("2026-11-27");
        assertThat(field(issue, "duedate")).isEqualTo("null");
    }

    @Test
    void leavingTheFieldWithoutAChangeClosesIt() {
        open();

        browser.find("#duedate-val").click();
        browser.find("#duedate").sendKeys(Keys.ESCAPE);

        assertThat(heard()).endsWith("BEFORE_INLINE_EDIT_CANCEL duedate");
        assertThat(browser.text("#duedate-val")).isEqualTo("None");
    }

    @Test
    void theEditDialogChangesPeopleAndDate() {
        Place issue = open();

        browser.find("#edit-issue").click();
        browser.find("#edit-issue-dialog #duedate").sendKeys("1/Dec/26");
        browser.find("#edit-issue-dialog #assignee option[value=aiko]").click();
        browser.find("#edit-issue-submit").click();
        awaitHeard("ISSUE_REFRESHED");

        assertThat(heard()).startsWith("dialogReady 1");
        assertThat(browser.text("#assignee-val")).isEqualTo("Aiko Tanaka");
        assertThat(field(issue, "duedate")).isEqualTo("2026-12-01");
    }

    @Test
    void theCreateDialogOpensOnEveryPageAndKeepsWhatWasTyped() {
        open();

        browser.find("#create_link").click();
        browser.find("#create-issue-dialog #duedate").sendKeys("tomorrow");
        browser.find("#create-issue-submit").click();
        browser.find("#create-issue-dialog #summary-error");
        assertThat(browser.find("#create-issue-dialog #duedate").getDomProperty("value")).isEqualTo("tomorrow");
        assertThat(heard()).containsExactly("dialogReady 1", "dialogReady 1");

        browser.find("#create-issue-dialog #summary").sendKeys("A summary");
        browser.find("#create-issue-dialog #duedate").clear();
        browser.find("#create-issue-submit").click();
        browser.await().until(driver -> driver.findElement(By.id("summary-val")).getText()
                .equals("A summary"));
    }

    private Place open() {
        Place issue = Place.of(host, Product.JIRA).fresh();
        browser.logIn(issue.site().url(), "ben");
        browser.show(issue.screen());
        browser.script(LISTEN);
        return issue;
    }

    private static String field(Place issue, String name) {
        return issue.as("ben").get("/rest/api/2/issue/" + issue.name()).json().path("fields").path(name).asText();
    }

    private static void awaitHeard(String event) {
        browser.await().until(driver -> heard().stream().anyMatch(each -> each.startsWith(event)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard() {
        return (List<String>) browser.script("return window.heard");
    }
}

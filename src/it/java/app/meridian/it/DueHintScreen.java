package app.meridian.it;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * One of Jira's forms with a due date, and the hint below it, as a person sees and uses them.
 *
 * @param form as a selector: a page may show several
 */
record DueHintScreen(Browser browser, String form) {
    /** Notes each question that has been answered, in whatever way. */
    private static final String WATCH = """
            const send = window.fetch;
            window.answered = [];
            window.fetch = (address, ...options) => send(address, ...options).finally(() => {
                if (String(address).includes('/due-check?')) window.answered.push(String(address));
            });
            """;

    /** From the next page on. */
    static void watch(Browser browser) {
        browser.beforeScripts(WATCH);
    }

    static DueHintScreen createPage(Browser browser, String url) {
        browser.show(url + "/secure/CreateIssue.jspa");
        return new DueHintScreen(browser, "main form[name=jiraform]").shown();
    }

    /** Over whatever page is there. */
    /** On the dashboard. */
    static DueHintScreen createDialog(Browser browser, String url) {
        browser.show(url + "/");
        return createDialog(browser);
    }

    /** On the page that is shown. */
    static DueHintScreen createDialog(Browser browser) {
        browser.find("#create_link").click();
        return new DueHintScreen(browser, "#create-issue-dialog").shown();
    }

    static DueHintScreen editDialog(Browser browser, Place issue) {
        browser.show(issue.screen());
        browser.find("#edit-issue").click();
        return new DueHintScreen(browser, "#edit-issue-dialog").shown();
    }

    static DueHintScreen inPlace(Browser browser, Place issue) {
        browser.show(issue.screen());
        browser.find("#duedate-val .overlay-icon").click();
        return new DueHintScreen(browser, "#duedate-form").shown();
    }

    private DueHintScreen shown() {
        field();
        return this;
    }

    WebElement field() {
        return browser.find(form + " [name=duedate]");
    }

    String date() {
        return field().getDomProperty("value");
    }

    void type(String date) {
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), date);
    }

    void choose(String field, String value) {
        new Select(browser.find(form + " [name=" + field + "]")).selectByValue(value);
    }

    /** What the hint says, in lines. */
    String hint() {
        return hints().get(0).getText();
    }

    WebElement verdict() {
        return hints().get(0);
    }

    private List<WebElement> hints() {
        return browser.all(form + " .mrd-hint");
    }

    void await(String words) {
        browser.await().until(driver -> hints().stream().anyMatch(hint -> hint.getText().contains(words)));
    }

    /** Waits until the hint of what stands there has been taken away. */
    void awaitNothing() {
        browser.await().until(driver -> hints().stream().allMatch(hint -> hint.getText().isEmpty()));
    }

    /** Waits for the answer to so many questions since the page was loaded. */
    void awaitAnswers(int number) {
        browser.await().until(driver -> answered().size() >= number);
    }

    /** The questions of the page that have been answered. */
    @SuppressWarnings("unchecked")
    List<String> answered() {
        return (List<String>) browser.script("return window.answered");
    }

    WebElement button(String label) {
        return browser.find(By.xpath("//button[normalize-space()='" + label + "']"));
    }

    void useFairDate() {
        browser.find(form + " .mrd-hint-use").click();
    }

    void save() {
        browser.find(form + " button:is(.aui-button-primary, .submit)").click();
    }
}

package app.meridian.it;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the due date of an issue means, as a person sees it on the issue and changes it. */
record DueScreen(Browser browser) {
    static final String PANEL = "[data-mrd-due]";

    /** Shows the issue and waits until its panel is there. */
    static DueScreen show(Browser browser, DueIssue issue) {
        browser.show(issue.site().url() + "/browse/" + issue.key());
        DueScreen screen = new DueScreen(browser);
        screen.awaitLoaded();
        return screen;
    }

    void awaitLoaded() {
        browser.awaitFilled(PANEL);
    }

    String text() {
        return browser.text(PANEL);
    }

    /** The lines about the reader. */
    String lead() {
        return browser.text(PANEL + " .mrd-due-lead");
    }

    /** The lines about somebody, whose name begins so. */
    String row(String name) {
        return rowOf(name).getText();
    }

    List<String> names() {
        return browser.all(PANEL + " .mrd-people b").stream().map(WebElement::getText).toList();
    }

    void unfold(String name) {
        rowOf(name).findElement(By.tagName("summary")).click();
    }

    List<String> unfolded() {
        return browser.all(PANEL + " details[open] summary").stream()
                .map(summary -> summary.getDomAttribute("aria-label")).toList();
    }

    private WebElement rowOf(String name) {
        return browser.all(PANEL + " .mrd-people > li").stream()
                .filter(row -> row.findElement(By.tagName("b")).getText().startsWith(name)).findFirst().orElseThrow();
    }

    void press(String label) {
        await(() -> labels().contains(label));
        buttons().stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow().click();
    }

    /** The words of all buttons that can be pressed. */
    List<String> labels() {
        return buttons().stream().map(WebElement::getText).toList();
    }

    private List<WebElement> buttons() {
        return browser.all(PANEL + " button").stream().filter(WebElement::isDisplayed).toList();
    }

    /** Opens the form of the due time and writes a time into it. */
    void typeTime(String time) {
        press(labels().contains("Change due time") ? "Change due time" : "Set a due time");
        WebElement field = browser.find(PANEL + " .mrd-time");
        field.clear();
        field.sendKeys(time);
    }

    void setTime(String time) {
        typeTime(time);
        press("Set due time");
    }

    /** In the form that is open. */
    void search(String name) {
        browser.find(PANEL + " [role=group] [role=combobox]").sendKeys(name);
        browser.find(PANEL + " [role=option]");
    }

    void addPerson(String name) {
        search(name);
        browser.press(Keys.ENTER);
    }

    /** Asks what another date, or the present one at another moment, would mean; empty texts say nothing. */
    void lookAt(String date, String moment) {
        press("Try another date");
        enter("[type=date]", date);
        enter("[type=datetime-local]", moment);
        press("Show");
        browser.find(PANEL + " .mrd-due-banner");
    }

    private void enter(String field, String value) {
        browser.find(PANEL + " " + field);
        browser.script("document.querySelector(arguments[0]).value = arguments[1]", PANEL + " " + field, value);
    }

    void editDateInPlace(String typed) {
        browser.find("#duedate-val .overlay-icon").click();
        browser.find("#duedate-form [name=duedate]").sendKeys(Keys.chord(Keys.CONTROL, "a"), typed, Keys.ENTER);
    }

    void awaitText(String words) {
        await(() -> text().contains(words));
    }

    void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }
}

package app.meridian.it;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The check-ins of an issue or page as a person sees and uses them. */
record CheckInsScreen(Browser browser) {
    static final String PANEL = "[data-mrd-check-ins]";
    private static final String ENTRIES = PANEL + " .mrd-answers > li";

    /** Shows the page and waits until its check-ins are there. */
    static CheckInsScreen show(Browser browser, Place place) {
        browser.show(place.screen());
        CheckInsScreen screen = new CheckInsScreen(browser);
        screen.awaitLoaded();
        return screen;
    }

    void awaitLoaded() {
        browser.await().until(driver -> driver.findElements(By.cssSelector(PANEL + " .mrd-skel")).isEmpty()
                && !driver.findElements(By.cssSelector(PANEL + " *")).isEmpty());
    }

    void checkIn(String done, String blocked) {
        openForm();
        type("done", done);
        type("blocked", blocked);
        submit();
        awaitSaved();
    }

    void openForm() {
        browser.find(opener()).click();
        browser.find(field("done"));
    }

    void type(String name, String text) {
        browser.find(field(name)).sendKeys(text);
    }

    /** Puts the text in at once, as pasting does. */
    void paste(String name, String text) {
        browser.script("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                browser.find(field(name)), text);
    }

    String text(String name) {
        return browser.find(field(name)).getDomProperty("value");
    }

    void submit() {
        browser.find(PANEL + " button[type=submit]").click();
    }

    void submitByKeyboard(String name) {
        browser.find(field(name)).sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    }

    void awaitSaved() {
        browser.await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(PANEL + " form")));
    }

    WebElement alert() {
        return browser.find(PANEL + " [role=alert]");
    }

    boolean canCheckIn() {
        return !browser.all(opener()).isEmpty();
    }

    List<String> entries() {
        return browser.all(ENTRIES).stream().map(WebElement::getText).toList();
    }

    String newest() {
        browser.find(ENTRIES);
        return entries().get(0);
    }

    private static String opener() {
        return PANEL + " .mrd-bar .aui-button";
    }

    private static String field(String name) {
        return PANEL + " textarea[name=" + name + "]";
    }
}

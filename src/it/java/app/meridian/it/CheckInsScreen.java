package app.meridian.it;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The check-ins of an issue or page as a person sees and uses them.
 *
 * @param panel where they are, as a selector: the page may show them twice
 */
record CheckInsScreen(Browser browser, String panel) {
    static final String PANEL = "[data-mrd-check-ins]";

    CheckInsScreen(Browser browser) {
        this(browser, PANEL);
    }

    /** Shows the page and waits until its check-ins are there. */
    static CheckInsScreen show(Browser browser, Place place) {
        browser.show(place.screen());
        CheckInsScreen screen = new CheckInsScreen(browser);
        screen.awaitLoaded();
        return screen;
    }

    void awaitLoaded() {
        browser.awaitFilled(panel);
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
        browser.script("""
                const [field, text] = arguments;
                field.value = text;
                field.dispatchEvent(new Event('input', {bubbles: true}));
                """, browser.find(field(name)), text);
    }

    String text(String name) {
        return browser.find(field(name)).getDomProperty("value");
    }

    void submit() {
        browser.find(panel + " button[type=submit]").click();
    }

    void awaitSaved() {
        browser.await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(panel + " form")));
    }

    void cancel() {
        press("Cancel");
    }

    void showOlder() {
        browser.find(panel + " .mrd-foot button").click();
    }

    /** A button or link of the panel by its words. */
    void press(String label) {
        await(() -> labels().contains(label));
        buttons().filter(button -> button.getText().equals(label)).findFirst().orElseThrow().click();
    }

    /** The words of all buttons that can be pressed. */
    List<String> labels() {
        return buttons().map(WebElement::getText).toList();
    }

    private Stream<WebElement> buttons() {
        return browser.all(panel + " button").stream().filter(WebElement::isDisplayed);
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }

    WebElement alert() {
        return browser.find(panel + " [role=alert]");
    }

    /** Waits until what the panel announces holds these words. */
    void awaitStatus(String words) {
        await(() -> browser.all(panel + " [role=status]").stream().anyMatch(each -> each.getText().contains(words)));
    }

    void awaitEntries(int number) {
        await(() -> count() == number);
    }

    boolean isFormOpen() {
        return browser.all(panel + " form").stream().anyMatch(WebElement::isDisplayed);
    }

    boolean canCheckIn() {
        return !browser.all(opener()).isEmpty();
    }

    int count() {
        return browser.all(entry()).size();
    }

    List<String> entries() {
        return browser.all(entry()).stream().map(WebElement::getText).toList();
    }

    String newest() {
        browser.find(entry());
        return entries().get(0);
    }

    private String entry() {
        return panel + " .mrd-answers > li";
    }

    private String opener() {
        return panel + " .mrd-bar .aui-button";
    }

    private String field(String name) {
        return panel + " textarea[name=" + name + "]";
    }
}

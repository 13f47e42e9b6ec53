package app.meridian.it;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A page with rounds as somebody who sets them up sees and uses it. */
record RoundsScreen(Browser browser) {
    private static final String PAGE = "/plugins/servlet/meridian/check-ins?";
    private static final String PROJECT =
            "/projects/DEMO?selectedItem=com.atlassian.jira.jira-projects-plugin:meridian-check-ins";

    /** Of an issue or page. */
    static String address(Place place) {
        return place.site().url() + PAGE + (place.subject().startsWith("issues") ? "issue=" : "page=") + place.name();
    }

    /** Of the sample project or space. */
    static String sample(Place place) {
        return place.site().url() + (place.subject().startsWith("issues") ? PROJECT : PAGE + "space=DEMO");
    }

    static RoundsScreen show(Browser browser, Place place, String username) {
        browser.logIn(place.site().url(), username);
        browser.show(address(place));
        RoundsScreen screen = new RoundsScreen(browser);
        screen.awaitLoaded();
        return screen;
    }

    void awaitLoaded() {
        await(() -> browser.all(".mrd-rounds > .mrd-skel").isEmpty());
    }

    /** A button, link or label by the words it has or is known by. */
    void press(String label) {
        await(() -> !withLabel(label).isEmpty());
        withLabel(label).get(0).click();
    }

    boolean offers(String label) {
        return !withLabel(label).isEmpty();
    }

    private List<WebElement> withLabel(String label) {
        String words = "normalize-space()='" + label + "' or @aria-label='" + label + "'";
        return browser.find("body").findElements(By.xpath(
                ".//*[self::button or self::a or self::label or self::summary or self::input][" + words + "]"))
                .stream().filter(WebElement::isDisplayed).toList();
    }

    /** The field under that label, or known by it. */
    WebElement field(String label) {
        return browser.find(By.xpath(".//*[@id=//label[normalize-space()='" + label + "']/@for or @aria-label='"
                + label + "'][self::input or self::select]"));
    }

    void type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    String value(String label) {
        return field(label).getDomProperty("value");
    }

    /** Types a part of a name and takes it as soon as it is the only one that fits. */
    void choose(String label, String part, String name) {
        field(label).sendKeys(part);
        await(() -> browser.all("[role=option]").stream().map(WebElement::getText).toList().equals(List.of(name)));
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        await(() -> offers("Remove: " + name));
    }

    /** A new round with its name and one person who is asked. */
    void typeRound(String name) {
        press("New round");
        type("Name", name);
        choose("People", "Aiko T", "Aiko Tanaka");
    }

    void save() {
        browser.find(".mrd-round-form [type=submit]").click();
    }

    void awaitStatus(String words) {
        await(() -> browser.all("[role=status]").stream().anyMatch(each -> each.getText().contains(words)));
    }

    void awaitText(String words) {
        await(() -> text().contains(words));
    }

    String text() {
        return browser.text(".mrd-rounds").replace('\u00a0', ' ');
    }

    /** The sentences beside fields that say what is wrong there. */
    List<String> errors() {
        await(() -> !browser.all(".mrd-error").isEmpty());
        return browser.all(".mrd-error").stream().map(WebElement::getText).toList();
    }

    /** The words of the questions, in their order. */
    List<String> questions() {
        return browser.all(".mrd-question > .mrd-field:first-child input").stream()
                .map(input -> input.getDomProperty("value")).toList();
    }

    String focusedLabel() {
        return browser.focused().getDomAttribute("aria-label");
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }
}

package app.meridian.it;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A decision as a person sees and uses it: on its own page, on an issue or in a page. */
record DecisionScreen(Browser browser) {
    private static final String FRAME = ":is(.mrd-decision, .mrd-decisions)";

    /** Shows the address and waits until its decisions are there. */
    static DecisionScreen show(Browser browser, String address) {
        browser.show(address);
        browser.await().until(driver -> driver.findElements(By.cssSelector(FRAME + " > .mrd-skel")).isEmpty()
                && !driver.findElements(By.cssSelector(FRAME + " *")).isEmpty());
        return new DecisionScreen(browser);
    }

    /** A button, link or choice by its words. */
    void press(String label) {
        await(() -> labelled(label).findAny().isPresent());
        labelled(label).findFirst().orElseThrow().click();
    }

    /** The button of the question that is open, after which it is gone. */
    void confirm() {
        browser.find(FRAME + " .mrd-doing button[type=submit]").click();
        await(() -> browser.all(FRAME + " .mrd-doing").isEmpty());
    }

    /** Types into the only field for longer texts. */
    void type(String text) {
        browser.find(FRAME + " form textarea").sendKeys(text);
    }

    private Stream<WebElement> labelled(String label) {
        return browser.all(FRAME + " :is(button, label, a)").stream()
                .filter(each -> each.isDisplayed() && each.getText().equals(label));
    }

    /** Waits until it says these words somewhere. */
    void awaitWords(String words) {
        await(() -> words().contains(words));
    }

    boolean offers(String label) {
        return labelled(label).anyMatch(WebElement::isEnabled);
    }

    /** What the row of a contributor says. */
    String row(String name) {
        return browser.all(FRAME + " .mrd-clocks > li").stream().map(WebElement::getText)
                .filter(text -> text.contains(name)).findFirst().orElseThrow();
    }

    /** All that it says. */
    String words() {
        return browser.text(FRAME);
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }
}

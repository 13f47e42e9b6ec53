package app.meridian.it;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A page about working hours as a person sees and uses it: one's own or one of the administrators'. */
record HoursScreen(Browser browser) {
    private static final int MOST_STOPS = 120;

    /** Logs in and shows the person's own page. */
    static HoursScreen show(Browser browser, Newcomer person) {
        browser.logIn(person.site().url(), person.username());
        HoursScreen screen = new HoursScreen(browser);
        screen.goTo(person.site().url() + "/plugins/servlet/meridian/hours");
        screen.awaitPreview();
        return screen;
    }

    void goTo(String address) {
        browser.show(address);
        browser.find(".mrd-hours form");
    }

    void reload() {
        browser.reload();
        awaitPreview();
    }

    void awaitPreview() {
        await(() -> browser.all(".mrd-next tbody tr").size() == 7);
    }

    /** The hours of the weekday, without a gap: 09:00, 17:00, 18:00, 20:00. */
    List<String> times(String day) {
        return browser.all("input[aria-label^='" + day + ",']").stream().map(it -> it.getDomProperty("value")).toList();
    }

    /** @param place 0 is the first start, 1 the first end, and so on */
    void type(String day, int place, String time) {
        WebElement input = browser.all("input[aria-label^='" + day + ",']").get(place);
        input.clear();
        input.sendKeys(time, Keys.TAB);
    }

    /** What the field that is known by that label holds. */
    String value(String label) {
        return browser.find("input[aria-label='" + label + "']").getDomProperty("value");
    }

    /** A button, link or option by the words it has or is known by. */
    void press(String label) {
        await(() -> !withLabel(label).isEmpty());
        withLabel(label).get(0).click();
    }

    private List<WebElement> withLabel(String label) {
        String words = "normalize-space()='" + label + "' or @aria-label='" + label + "'";
        return browser.find("body").findElements(By.xpath(
                ".//*[self::button or self::a or self::label or self::summary][" + words + "]"))
                .stream().filter(WebElement::isDisplayed).toList();
    }

    /** Presses a key while another is held down. */
    void chord(CharSequence held, CharSequence key) {
        browser.focused().sendKeys(Keys.chord(held, key));
    }

    /** Types over what the field with the focus holds. */
    void replaceFocused(CharSequence... keys) {
        chord(Keys.CONTROL, "a");
        browser.press(keys);
    }

    /** Presses Tab until that control has the focus, known by its label or its words. */
    void tabTo(String label) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (focusedLabel().equals(label)) return;
            browser.press(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + label);
    }

    String focusedLabel() {
        return (String) browser.script("""
                const focused = document.activeElement;
                const label = document.getElementById(focused.getAttribute('aria-labelledby'));
                return focused.getAttribute('aria-label') || (label || focused).textContent.trim();
                """);
    }

    /** The field under that label. */
    WebElement field(String label) {
        return browser.find(By.xpath(".//*[@id=//label[normalize-space()='" + label + "']/@for]"));
    }

    /** A date field takes what is typed in the order of its language, so the date is put in at once. */
    void setDate(String label, String date) {
        browser.script("""
                const [field, date] = arguments;
                field.value = date;
                ['input', 'change'].forEach(name => field.dispatchEvent(new Event(name, {bubbles: true})));
                """, field(label), date);
    }

    void upload(String selector, Path file) {
        browser.script("arguments[0].classList.remove('mrd-assistive')", browser.all(selector).get(0));
        browser.all(selector).get(0).sendKeys(file.toString());
    }

    void save() {
        press("Save hours");
    }

    void awaitSaved() {
        awaitStatus("Saved.");
    }

    /** Waits until something that is announced holds these words. */
    void awaitStatus(String words) {
        await(() -> browser.all("[role=status]").stream().anyMatch(each -> each.getText().contains(words)));
    }

    WebElement alert() {
        return browser.find("[role=alert]");
    }

    /** The date and hours of each of the next days as a screen reader says them. */
    List<String> preview() {
        return browser.all(".mrd-next tbody tr").stream()
                .map(row -> row.findElement(By.tagName("th")).getText().replace('\u00a0', ' ') + ": "
                        + row.findElement(By.tagName("svg")).getDomAttribute("aria-label")).toList();
    }

    void awaitPreviewOf(String day) {
        await(() -> preview().contains(day));
    }

    String text() {
        return browser.text(".mrd-hours").replace('\u00a0', ' ');
    }

    void awaitText(String words) {
        await(() -> text().contains(words));
    }

    String zone() {
        return browser.find("[role=combobox]").getDomProperty("value");
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }
}

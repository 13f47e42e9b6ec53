package app.meridian.it;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The rounds of an issue or page as a person sees and uses them. */
record BoardScreen(Browser browser) {
    private static final String BOARD = ".mrd-board";
    private static final String ROUND = BOARD + " .mrd-round";
    private static final String FORM = ROUND + " .mrd-form-place form";

    /** As the person sees it after logging in. */
    static BoardScreen show(Browser browser, SampleRound round, String username) {
        browser.logIn(round.host().product(round.product()).site().url(), username);
        return again(browser, round);
    }

    static BoardScreen again(Browser browser, SampleRound round) {
        browser.show(address(round));
        BoardScreen screen = new BoardScreen(browser);
        screen.awaitLoaded();
        return screen;
    }

    static String address(SampleRound round) {
        return new Place(round.product(), round.host().product(round.product()).site(), round.home()).screen();
    }

    void awaitLoaded() {
        await(() -> browser.all(BOARD + " > .mrd-skel").isEmpty());
        browser.find(ROUND + " h3");
    }

    /** Types into the field of that label. */
    void type(String label, String text) {
        field(label).sendKeys(text);
    }

    String text(String label) {
        return field(label).getDomProperty("value");
    }

    private WebElement field(String label) {
        browser.find(FORM);
        return browser.find(By.xpath("//form//*[@id=//form//label[normalize-space()='" + label + "']/@for]"));
    }

    void submit() {
        browser.find(FORM + " button[type=submit]").click();
    }

    /** A button, link or choice of the board by its words. */
    void press(String label) {
        await(() -> labels().contains(label));
        pressable().filter(each -> each.getText().equals(label)).findFirst().orElseThrow().click();
    }

    List<String> labels() {
        return pressable().map(WebElement::getText).toList();
    }

    private Stream<WebElement> pressable() {
        return browser.all(BOARD + " :is(button, label, summary, a)").stream().filter(WebElement::isDisplayed);
    }

    boolean isFormOpen() {
        return !browser.all(FORM).isEmpty();
    }

    String alert() {
        return browser.text(FORM + " [role=alert]");
    }

    String form() {
        return browser.text(FORM);
    }

    /** Waits until the board says these words somewhere. */
    void awaitWords(String words) {
        await(() -> browser.all(BOARD).stream().anyMatch(board -> board.getText().contains(words)));
    }

    void awaitGone(String words) {
        await(() -> browser.all(BOARD).stream().noneMatch(board -> board.getText().contains(words)));
    }

    /** All that the board says. */
    String words() {
        return browser.text(BOARD);
    }

    /** What the row of somebody says, of those who answered or of everybody else. */
    String row(String name) {
        await(() -> rowsOf(name).findAny().isPresent());
        return rowsOf(name).findFirst().orElseThrow().getText();
    }

    private Stream<WebElement> rowsOf(String name) {
        return browser.all(ROUND + " [data-mrd-key]").stream()
                .filter(row -> row.findElements(By.cssSelector(".mrd-name")).stream()
                        .anyMatch(shown -> shown.getText().contains(name)));
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }
}

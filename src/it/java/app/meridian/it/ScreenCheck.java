package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** What every screen must be: accessible, no wider than the window, and without errors in the console. */
record ScreenCheck(Browser browser) {
    private static final String SCROLLS_SIDEWAYS =
            "const html = document.documentElement; return html.scrollWidth > html.clientWidth";

    /**
     * On a screen and on a phone.
     *
     * @param expected words of the lines that the browser itself writes to the console when a request is refused
     */
    void assertIsFitAtEveryWidth(String... expected) {
        for (int width : new int[] {320, 1280}) {
            browser.setWidth(width);
            assertIsFit(expected);
        }
    }

    void assertIsFit(String... expected) {
        assertThat(new Accessibility(browser).violations()).isEmpty();
        assertThat((Boolean) browser.script(SCROLLS_SIDEWAYS)).as("scrolls sideways").isFalse();
        assertThat(browser.errors()).filteredOn(line -> Arrays.stream(expected)
                .noneMatch(words -> line.contains("Failed to load resource") && line.contains(words))).isEmpty();
    }
}

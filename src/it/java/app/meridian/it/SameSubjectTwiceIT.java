package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two frames of one page, which holds the macro twice, get along. */
class SameSubjectTwiceIT extends BrowserTest {
    private static final String TWICE = "<table><tbody><tr><td><ac:structured-macro ac:name=\"check-ins\"/></td>"
            + "<td><ac:structured-macro ac:name=\"check-ins\"/></td></tr></tbody></table>";

    SameSubjectTwiceIT(DevHost host) {
        super(host);
    }

    @Test
    void eachKeepsItsOwnTextWhenTheOtherIsSaved() {
        show(pageWithTwo());
        left().openForm();
        right().openForm();
        left().type("done", "Left");
        right().type("done", "Right");
        left().submit();
        left().awaitSaved();
        browser.reload();

        right().awaitStatus("Your text from before is back.");
        assertThat(right().text("done")).isEqualTo("Right");
        assertThat(left().isFormOpen()).isFalse();
    }

    @Test
    void bothTextsComeBackAndAreSavedAsTwoCheckIns() {
        Place place = pageWithTwo();
        show(place);
        left().openForm();
        right().openForm();
        left().type("done", "Left");
        right().type("done", "Right");
        browser.reload();

        for (CheckInsScreen screen : List.of(left(), right())) {
            screen.awaitStatus("Your text from before is back.");
            screen.submit();
            screen.awaitSaved();
        }

        assertThat(place.as("ben").get(place.path()).json().path("values")).hasSize(2);
    }

    @Test
    void eachShowsWhatTheOtherSavedAndKeepsItsForm() {
        show(pageWithTwo());
        right().openForm();
        right().type("done", "Right");
        left().checkIn("Left", "nothing");

        right().awaitEntries(1);
        assertThat(right().newest()).contains("Ben Krüger (you)", "Left");
        assertThat(right().text("done")).isEqualTo("Right");

        right().submit();
        right().awaitSaved();
        assertThat(right().count()).isEqualTo(2);
        assertThat(left().entries()).isEqualTo(right().entries());
    }

    private static void show(Place place) {
        browser.logIn(place.site().url(), "ben");
        browser.show(place.screen());
        left().awaitLoaded();
        right().awaitLoaded();
    }

    private static CheckInsScreen left() {
        return new CheckInsScreen(browser, "td:first-child " + CheckInsScreen.PANEL);
    }

    private static CheckInsScreen right() {
        return new CheckInsScreen(browser, "td:last-child " + CheckInsScreen.PANEL);
    }

    private Place pageWithTwo() {
        return Place.pageHolding(host, TWICE);
    }
}

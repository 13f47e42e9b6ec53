package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jira draws its panels anew whenever it likes, and says so. */
class JiraRedrawIT extends BrowserTest {
    private static final String FORM = CheckInsScreen.PANEL + " form";
    /** All panels are drawn anew, or somebody else's alone says that it was. */
    private static final String REDRAW = """
            const done = arguments[0];
            JIRA.bind(JIRA.Events.ISSUE_REFRESHED, () => done());
            JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
            """;

    private static Posts posts;

    JiraRedrawIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void prepareBrowser() {
        posts = Posts.watch(browser);
    }

    @Test
    void textFocusAndCaretStayWhileTyping() {
        CheckInsScreen screen = openForm(Place.of(host, Product.JIRA).fresh(), "ben");
        screen.type("done", "Caught mistake");
        browser.script("arguments[0].setSelectionRange(7, 7)", browser.focused());

        redraw();
        browser.press("a ");

        assertThat(screen.text("done")).isEqualTo("Caught a mistake");
    }

    @Test
    void aPostThatWasTriedBeforeIsStillOneCheckIn() {
        Place place = Place.of(host, Product.JIRA).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        screen.type("done", "Once only");
        posts.loseTheNextAnswer();
        screen.submit();
        assertThat(screen.alert().getText()).startsWith("Not saved: Jira did not answer.");

        redraw();
        screen.submit();
        screen.awaitSaved();

        assertThat(posts.clientKeys()).hasSize(2).containsOnly(posts.clientKeys().get(0));
        assertThat(place.as("ben").get(place.path()).json().path("values")).hasSize(1);
    }

    @Test
    void aCancelledTextIsStillThere() {
        CheckInsScreen screen = openForm(Place.of(host, Product.JIRA).fresh(), "ben");
        screen.type("next", "Later");
        screen.cancel();
        redraw();
        screen.awaitLoaded();
        screen.openForm();

        assertThat(screen.text("next")).isEqualTo("Later");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsWhatWasWrittenMeanwhile(boolean whileTyping) {
        Place place = Place.of(host, Product.JIRA).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        if (!whileTyping) screen.cancel();
        place.as("aiko").checkIn(place.subject(), "k1", "Meanwhile");
        redraw();
        screen.awaitEntries(1);

        assertThat(screen.newest()).contains("Aiko Tanaka", "Meanwhile");
        assertThat(screen.isFormOpen()).isEqualTo(whileTyping);
    }

    @Test
    void aPanelThatWasNotRedrawnIsLeftAlone() {
        CheckInsScreen screen = openForm(Place.of(host, Product.JIRA).fresh(), "ben");
        screen.type("done", "Typing");
        browser.script("window.form = document.querySelector(arguments[0]);"
                + "JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [null])", FORM);

        assertThat(browser.script("return window.form === document.querySelector(arguments[0])", FORM)).isEqualTo(true);
        assertThat(screen.text("done")).isEqualTo("Typing");
    }

    private static void redraw() {
        browser.asyncScript(REDRAW);
    }
}

package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed goes out under its writer's name or not at all, whoever has logged in in another tab. */
class OtherTabIT extends BrowserTest {
    private static Posts posts;

    OtherTabIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void prepareBrowser() {
        posts = Posts.watch(browser);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nothingIsStoredUnderTheNameOfSomebodyElse(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        screen.type("done", "Ben's words");
        browser.inAnotherTab(() -> browser.logIn(place.site().url(), "aiko"));
        screen.submit();

        assertThat(screen.alert().getText()).startsWith("You are now logged in as").doesNotContain("\n");
        assertThat(screen.text("done")).isEqualTo("Ben's words");
        assertThat(screen.labels()).contains("Try again", "Copy text");
        assertThat(place.as("aiko").get(place.path()).json().path("values")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void isStoredAsTheSameCheckInOnceItsWriterIsBack(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        screen.type("done", "Ben's words");
        browser.inAnotherTab(() -> browser.logIn(place.site().url(), "aiko"));
        screen.submit();
        screen.alert();
        browser.inAnotherTab(() -> browser.logIn(place.site().url(), "ben"));
        screen.press("Try again");
        screen.awaitSaved();

        assertThat(screen.newest()).contains("Ben Krüger (you)", "Ben's words");
        assertThat(posts.clientKeys()).hasSize(2).containsOnly(posts.clientKeys().get(0));
    }
}

package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.text.HostileTexts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Hostile text in any field runs nowhere, on any surface, in a real browser. */
class HostileTextIT extends BrowserTest {
    /** Moves the mouse over, focuses and activates everything inside the check-ins, so that handlers would run. */
    private static final String PROVOKE = """
            document.querySelectorAll(arguments[0] + ' *').forEach(element => {
                ['mouseover', 'focus', 'error', 'load', 'toggle'].forEach(
                    type => element.dispatchEvent(new Event(type)));
                if (element.tagName === 'A') {
                    element.addEventListener('click', event => event.preventDefault());
                    if (/^\\s*(javascript|data|vbscript):/i.test(element.href)) window.pwned = element.outerHTML;
                }
            });
            return window.pwned || null;
            """;

    HostileTextIT(DevHost host) {
        super(host);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void runsNowhereInTheList(Product product) {
        Place place = Place.of(host, product).fresh();
        List<String> texts = HostileTexts.all();
        for (int n = 0; n < texts.size(); n++) {
            String text = texts.get(n);
            assertThat(place.as("carmen").post(place.path(), Map.of("clientKey", "k" + n, "done", text, "next", text,
                    "blocked", text)).status()).isEqualTo(201);
        }
        browser.logIn(place.site().url(), "ben");

        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        while (screen.count() < texts.size()) showOlder(screen);

        assertThat(browser.script(PROVOKE, CheckInsScreen.PANEL)).isNull();
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void runsNowhereInTheFormAndRightAfterSaving(Product product) {
        Place place = Place.of(host, product).fresh();
        String all = String.join("\n\n", HostileTexts.all());
        browser.logIn(place.site().url(), "ben");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.openForm();
        for (String field : List.of("done", "next", "blocked")) screen.paste(field, all);
        screen.submit();
        screen.awaitSaved();

        assertThat(browser.script(PROVOKE, CheckInsScreen.PANEL)).isNull();
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void runsNowhereAsANameOrTitle(Product product) {
        Place place = Place.of(host, product).fresh();
        String name = "<img src=x onerror=window.pwned=1>'\"$view.address()";
        place.as("gwen").checkIn(place.subject(), "k1", "x");
        rename(product, "gwen", name);
        try {
            browser.logIn(place.site().url(), "ben");
            assertThat(CheckInsScreen.show(browser, place).newest()).contains(name);
            assertThat(browser.script("return window.pwned || null")).isNull();
        } finally {
            rename(product, "gwen", "Gwen Parata");
        }
    }

    @Test
    void runsNowhereInAnExportedDocument() {
        Place place = Place.of(host, Product.CONFLUENCE).fresh();
        String all = String.join("\n\n", HostileTexts.all()) + "\n\n";
        place.as("carmen").post(place.path(), Map.of("clientKey", "k1", "done", all + "done to its end",
                "next", all + "next to its end", "blocked", all + "blocked to its end"));
        String document = place.as("ben").get("/exportword?pageId=" + place.name()).body();

        browser.show("data:text/html;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8)));

        assertThat(texts("th")).containsExactly("Person", "Done", "Next", "Blocked", "Written");
        assertThat(texts("td")).map(HostileTextIT::lastLine).hasSize(5)
                .startsWith("Carmen Ortega", "done to its end", "next to its end", "blocked to its end")
                .last().asString().endsWith("America/Los_Angeles");
        assertThat(browser.script(PROVOKE, "table")).isNull();
    }

    @Test
    void runsNowhereInTheAnswersToScripts() {
        Place place = Place.of(host, Product.JIRA);
        for (String text : HostileTexts.all()) {
            Client.Answer answer = place.as("ben").post(place.path(), Map.of("clientKey", text, text, text));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("errors").has(text)).isTrue();
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private static List<String> texts(String css) {
        return browser.all(css).stream().map(WebElement::getText).toList();
    }

    private static void showOlder(CheckInsScreen screen) {
        int before = screen.count();
        screen.showOlder();
        browser.await().until(driver -> screen.count() > before);
    }

    private void rename(Product product, String username, String fullName) {
        host.product(product).database()
                .update("UPDATE HOST_USER SET FULL_NAME = ? WHERE USERNAME = ?", fullName, username);
    }
}

package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.text.HostileTexts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Hostile text in any field runs nowhere, on any surface, in a real browser. */
@ExtendWith(RunningHost.class)
class HostileTextIT {
    /** Moves the mouse over, focuses and activates everything inside the check-ins, so that handlers would run. */
    private static final String PROVOKE = """
            document.querySelectorAll(arguments[0] + ' *').forEach(element => {
                ['mouseover', 'focus', 'error', 'load', 'toggle'].forEach(type => element.dispatchEvent(new Event(type)));
                if (element.tagName === 'A') {
                    element.addEventListener('click', event => event.preventDefault());
                    if (/^\\s*(javascript|data|vbscript):/i.test(element.href)) window.pwned = element.outerHTML;
                }
            });
            return window.pwned || null;
            """;

    private static Browser browser;

    private final DevHost host;

    HostileTextIT(DevHost host) {
        this.host = host;
    }

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
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
        while (screen.entries().size() < texts.size()) showOlder(screen);

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
        String all = String.join("\n\n", HostileTexts.all());
        place.as("carmen").post(place.path(), Map.of("clientKey", "k1", "done", all, "next", all, "blocked", all));
        String document = place.as("ben").get("/exportword?pageId=" + place.subject().replaceAll("\\D", "")).body();

        browser.show("data:text/html;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8)));

        assertThat(browser.find(By.tagName("table")).getText()).contains("Carmen Ortega", "America/Los_Angeles");
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

    private static void showOlder(CheckInsScreen screen) {
        int before = screen.entries().size();
        browser.find(CheckInsScreen.PANEL + " .mrd-foot button").click();
        browser.await().until(driver -> screen.entries().size() > before);
    }

    private void rename(Product product, String username, String fullName) {
        (product == Product.JIRA ? host.jira() : host.confluence()).database()
                .update("UPDATE HOST_USER SET FULL_NAME = ? WHERE USERNAME = ?", fullName, username);
    }
}

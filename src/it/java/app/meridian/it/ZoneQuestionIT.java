package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sits at a browser in another zone is asked once which of the two counts. */
class ZoneQuestionIT extends BrowserTest {
    private static final String QUESTION = ".mrd-ask";

    ZoneQuestionIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void comeHome() {
        browser.setZone("Europe/Berlin");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theOldZoneStaysAndNobodyAsksAgain(Product product) {
        browser.setZone("Asia/Tokyo");
        Newcomer person = Newcomer.in(host, product);
        HoursScreen screen = HoursScreen.show(browser, person);
        assertThat(browser.text(QUESTION))
                .startsWith("This browser is in Tokyo, your zone here is Berlin. Which of them should count?");
        screen.press("Keep Berlin");
        screen.reload();

        assertThat(browser.all(QUESTION)).isEmpty();
        browser.setZone("Asia/Seoul");
        screen.reload();
        assertThat(browser.all(QUESTION)).hasSize(1);
    }

    @Test
    void theBrowsersZoneGoesIntoTheForm() {
        browser.setZone("Asia/Tokyo");
        Newcomer person = Newcomer.in(host, Product.JIRA);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.press("Use Tokyo");
        assertThat(screen.zone()).isEqualTo("Asia/Tokyo (UTC+9)");
        screen.save();
        screen.awaitSaved();

        assertThat(person.hours().at("/effective/zone/value").textValue()).isEqualTo("Asia/Tokyo");
        assertThat(browser.all(QUESTION)).isEmpty();
    }

    @Test
    void anotherNameForTheSameRulesIsNoReasonToAsk() {
        browser.setZone("Asia/Katmandu");
        Newcomer person = Newcomer.in(host, Product.JIRA).living("Asia/Kathmandu", Locale.UK);
        HoursScreen.show(browser, person);

        assertThat(browser.all(QUESTION)).isEmpty();
    }
}

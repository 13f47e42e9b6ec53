package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody has typed about their hours is never lost, and never overwrites what was saved elsewhere. */
class HoursKeptIT extends BrowserTest {
    HoursKeptIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void mendTheLine() {
        browser.cutOff();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void twoTabsAreBroughtTogetherAndNothingIsLost(Product product) {
        Newcomer person = Newcomer.in(host, product);
        person.save("{\"leave\":[{\"from\":\"2027-01-04\",\"to\":\"2027-01-04\"}]}");
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.type("Tuesday", 0, "10:00");
        browser.inAnotherTab(() -> saveElsewhere(person));
        screen.save();
        screen.awaitText("You changed this in another tab while you were typing");

        assertThat(screen.text()).contains("Sweden", "Tue, 10:00 to 17:00");
        screen.press("Save these hours");
        screen.awaitSaved();
        assertThat(person.hours().at("/profile/region").textValue()).isEqualTo("SE");
        assertThat(person.hours().at("/profile/leave/1/from").textValue()).isEqualTo("2027-02-01");
        assertThat(person.hours().at("/profile/weeks/0/week/TUESDAY/0").textValue()).isEqualTo("10:00-17:00");
    }

    @Test
    void whoeverWantsTakesTheOtherTabsVersion() {
        Newcomer person = Newcomer.in(host, Product.JIRA);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.press("Hide my hours from colleagues");
        person.save("{\"weeks\":[{\"week\":{\"MONDAY\":[\"08:00-12:00\"]}}]}");
        screen.type("Monday", 0, "10:00");
        screen.save();
        screen.awaitText("Mon, 08:00 to 12:00");
        browser.all(".mrd-conflict input[value=theirs]").get(0).click();
        screen.press("Save these hours");
        screen.awaitSaved();

        assertThat(person.hours().at("/profile/weeks/0/week").toString()).isEqualTo("{\"MONDAY\":[\"08:00-12:00\"]}");
        assertThat(person.hours().at("/profile/hidden").booleanValue()).isTrue();
    }

    @Test
    void theWayBackFromTwoVersionsKeepsWhatWasTyped() {
        Newcomer person = Newcomer.in(host, Product.CONFLUENCE);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.type("Monday", 0, "10:00");
        person.save("{\"region\":\"SE\"}");
        screen.save();
        screen.press("Back to what you typed");

        assertThat(screen.times("Monday")).containsExactly("10:00", "17:00");
        assertThat(person.hours().at("/profile/weeks")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everythingIsBackAfterTheTabWasReloaded(Product product) {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, product));
        screen.type("Monday", 0, "half past");
        screen.press("Add days away");
        screen.setDate("First day", "2027-03-01");
        browser.await().until(driver -> keptTexts().contains("2027-03-01"));
        screen.reload();
        screen.awaitStatus("What you typed before is back. It is not saved yet.");

        assertThat(screen.times("Monday")).containsExactly("half past", "17:00");
        assertThat(screen.field("First day").getDomProperty("value")).isEqualTo("2027-03-01");
        screen.press("Discard it");
        assertThat(screen.times("Monday")).containsExactly("09:00", "17:00");
    }

    @Test
    void aSaveThatFailsKeepsEverything() {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, Product.JIRA));
        screen.type("Monday", 0, "10:00");
        browser.cutOff("*/people?key=*");
        screen.save();

        assertThat(screen.alert().getText())
                .isEqualTo("Not saved: Jira did not answer. What you typed is kept in this browser.");
        browser.cutOff();
        screen.save();
        screen.awaitSaved();
        assertThat(screen.times("Monday")).containsExactly("10:00", "17:00");
    }

    @Test
    void nothingChangesForSomebodyElseWhoHasLoggedInMeanwhile() {
        Newcomer person = Newcomer.in(host, Product.JIRA);
        Newcomer other = Newcomer.in(host, Product.JIRA);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.type("Monday", 0, "10:00");
        browser.inAnotherTab(() -> browser.logIn(other.site().url(), other.username()));
        screen.save();

        assertThat(screen.alert().getText()).startsWith("Not saved, so that nobody else’s hours change");
        assertThat(other.hours().path("version").asInt()).isZero();
        assertThat(screen.times("Monday")).containsExactly("10:00", "17:00");
    }

    @Test
    void cancelCanBeTakenBack() {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, Product.CONFLUENCE));
        screen.type("Monday", 0, "10:00");
        screen.press("Cancel");
        assertThat(screen.times("Monday")).containsExactly("09:00", "17:00");

        screen.press("Bring back what you typed");
        assertThat(screen.times("Monday")).containsExactly("10:00", "17:00");
    }

    private static void saveElsewhere(Newcomer person) {
        HoursScreen other = new HoursScreen(browser);
        other.goTo(person.site().url() + "/plugins/servlet/meridian/hours");
        browser.find("select[aria-label='Public holidays']").sendKeys("Sweden");
        other.press("Add days away");
        other.setDate("First day", "2027-02-01");
        other.save();
        other.awaitSaved();
    }

    private static String keptTexts() {
        return (String) browser.script("return JSON.stringify(Object.values(sessionStorage))");
    }
}

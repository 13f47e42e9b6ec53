package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** People set their working hours, in both products. It is Wednesday, 25 November 2026, 14:20 in Berlin. */
class HoursIT extends BrowserTest {
    HoursIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void moveTheClock() {
        browser.setZone("Europe/Berlin");
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anOverlapIsNamedAtItsPlaceAndSolvedByKeyboardAlone(Product product) {
        Newcomer person = Newcomer.in(host, product);
        HoursScreen screen = HoursScreen.show(browser, person);
        addHoursByKeyboard(screen, "Friday", "16:00", "20:00");
        browser.press(Keys.ENTER);

        assertThat(screen.alert().getText()).isEqualTo("Not saved yet. Friday has hours that overlap."
                + " Everything you typed is still here. Go to Friday");
        assertThat(browser.focused()).isEqualTo(screen.alert());
        assertThat(screen.text()).contains("16:00 to 20:00 overlaps 09:00 to 17:00. Start at 17:00 or later");

        browser.press(Keys.TAB, Keys.ENTER);
        screen.replaceFocused("1730", Keys.ENTER);
        screen.awaitSaved();
        assertThat(person.hours().at("/profile/weeks/0/week/FRIDAY").toString())
                .isEqualTo("[\"09:00-17:00\",\"17:30-20:00\"]");
    }

    @Test
    void aZoneIsFoundByAnyPartOfItsName() {
        Newcomer person = Newcomer.in(host, Product.JIRA);
        HoursScreen screen = HoursScreen.show(browser, person);
        assertThat(screen.text()).contains("now 14:20", "From your Jira profile. Choose another one only if");
        screen.tabTo("Zone");
        screen.replaceFocused("kathm", Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(screen.zone()).isEqualTo("Asia/Kathmandu (UTC+5:45)");
        screen.awaitText("now 19:05");
        browser.press(Keys.ENTER);
        screen.awaitSaved();
        assertThat(person.hours().at("/profile/zones").toString()).isEqualTo("[{\"zone\":\"Asia/Kathmandu\"}]");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theNextDaysFollowWhatIsTyped(Product product) {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, product));
        screen.type("Thursday", 1, "12");
        screen.awaitPreviewOf("Thu 26 Nov: 09:00 to 12:00");
        screen.press("Add days away");
        screen.setDate("First day", "2026-11-27");
        screen.field("Of the first day").sendKeys("afternoon");
        screen.press("Done");

        screen.awaitPreviewOf("Fri 27 Nov: 09:00 to 13:00, 13:00 to 17:00 away");
        assertThat(screen.times("Thursday")).containsExactly("09:00", "12:00");
        assertThat(screen.text()).contains("Fri 27 Nov, afternoon", "Hatched: away.");
    }

    @Test
    void aDayThatCannotBeReadShowsItsSavedHours() {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, Product.JIRA));
        screen.type("Thursday", 1, "17.5");

        screen.awaitText("17.5 is not a time. Write it like 17:30.");
        screen.awaitText("Thursday shows your saved hours until the error is solved.");
        screen.awaitPreviewOf("Thu 26 Nov: 09:00 to 17:00");
    }

    @Test
    void leaveCanTakeTheRestOfANightShiftToo() {
        Newcomer person = Newcomer.in(host, Product.JIRA);
        person.save("{\"weeks\":[{\"week\":{\"MONDAY\":[\"22:00-06:00\"]}}]}");
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.press("Add days away");
        screen.setDate("First day", "2026-11-30");
        screen.press("Done");
        screen.awaitText("The shift of Monday goes on until Tuesday 06:00. That part still counts as working time.");
        screen.awaitPreviewOf("Tue 1 Dec: 00:00 to 06:00");
        screen.press("Be away then too");

        screen.awaitText("Mon 30 Nov to Tue 1 Dec, morning");
        screen.awaitPreviewOf("Tue 1 Dec: 00:00 to 06:00 away");
    }

    @Test
    void leaveComesFromACalendarFile(@TempDir Path folder) throws IOException {
        HoursScreen screen = HoursScreen.show(browser, Newcomer.in(host, Product.JIRA));
        Path file = Files.writeString(folder.resolve("leave.ics"), SampleFiles.LEAVE);
        screen.upload("input[type=file]", file);

        screen.awaitStatus("1 added, 1 left out. They count once you save.");
        assertThat(screen.text()).contains("Mon 21 Dec to Thu 31 Dec, 11 days");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aChangeOfTheWeekCountsFromTodayUnlessSaidOtherwise(Product product) {
        Newcomer person = Newcomer.in(host, product);
        person.save("{\"weeks\":[{\"week\":{\"MONDAY\":[\"09:00-17:00\"]}}]}");
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.type("Monday", 1, "13:00");
        screen.save();
        screen.awaitSaved();

        assertThat(person.hours().at("/profile/weeks").toString())
                .isEqualTo("[{\"week\":{\"MONDAY\":[\"09:00-17:00\"]}},"
                        + "{\"from\":\"2026-11-25\",\"week\":{\"MONDAY\":[\"09:00-13:00\"]}}]");
        assertThat(screen.text()).contains("Before that: Mon, 09:00 to 17:00", "From Wed 25 Nov: Mon, 09:00 to 13:00");
    }

    @Test
    void whatOneSetCanBeTakenBack() {
        Newcomer person = Newcomer.in(host, Product.CONFLUENCE);
        person.save("{\"weeks\":[{\"week\":{\"SUNDAY\":[\"10:00-12:00\"]}}]}");
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.press("Use the company week (Mon to Fri, 09:00 to 17:00)");
        screen.press("Always, for the past too");
        screen.save();
        screen.awaitSaved();

        assertThat(person.hours().at("/profile/weeks")).isEmpty();
        assertThat(screen.times("Monday")).containsExactly("09:00", "17:00");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void hoursCanBeHidden(Product product) {
        Newcomer person = Newcomer.in(host, product);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.press("Hide my hours from colleagues");
        screen.save();
        screen.awaitSaved();

        assertThat(person.hours().at("/profile/hidden").booleanValue()).isTrue();
    }

    @Test
    void theSameHoursCanBePastedIntoTheOtherProduct() {
        Newcomer inJira = Newcomer.in(host, Product.JIRA);
        inJira.save("{\"weeks\":[{\"week\":{\"SUNDAY\":[\"22:00-02:00\"]}}],\"region\":\"SE\",\"hidden\":true,"
                + "\"leave\":[{\"from\":\"2026-12-21\",\"to\":\"2026-12-23\"}]}");
        HoursScreen jira = HoursScreen.show(browser, inJira);
        jira.press("Copy my hours");
        jira.awaitStatus("Copied.");
        Newcomer inConfluence = Newcomer.in(host, Product.CONFLUENCE);
        HoursScreen confluence = HoursScreen.show(browser, inConfluence);
        fillFromClipboard(confluence);
        confluence.save();
        confluence.awaitSaved();

        assertThat(inConfluence.hours().path("profile")).isEqualTo(inJira.hours().path("profile"));
    }

    @Test
    void speaksTheReadersLanguage() {
        Newcomer person = Newcomer.in(host, Product.JIRA).living("Asia/Kathmandu", Locale.GERMANY);
        HoursScreen screen = HoursScreen.show(browser, person);

        assertThat(screen.text()).contains("Arbeitswoche", "Montag", "8 Std.", "Die nächsten 7 Tage",
                "Dieser Browser ist in Berlin, Ihre Zeitzone hier ist Kathmandu.");
    }

    /** The focus stays on the start. */
    private static void addHoursByKeyboard(HoursScreen screen, String day, String from, String until) {
        screen.tabTo("Add hours: " + day);
        browser.press(Keys.ENTER, until);
        screen.chord(Keys.SHIFT, Keys.TAB);
        browser.press(from);
    }

    private static void fillFromClipboard(HoursScreen screen) {
        screen.press("Paste hours");
        screen.chord(Keys.CONTROL, "v");
        screen.press("Fill the form");
        screen.awaitStatus("The form is filled. It counts once you save.");
    }
}

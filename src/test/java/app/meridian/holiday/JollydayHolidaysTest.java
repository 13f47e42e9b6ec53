package app.meridian.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.Holidays.Region;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JollydayHolidaysTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final DateSpan YEAR_2026 = new DateSpan(NEW_YEAR, LocalDate.parse("2026-12-31"));

    private final JollydayHolidays holidays = new JollydayHolidays();

    /** One of each kind of rule that Jollyday's files have. */
    @ParameterizedTest
    @CsvSource({
        "SE,       2026-06-20, Midsummer Day",          // a weekday between two dates
        "SE,       2026-01-06, Epiphany",               // a fixed date
        "SE,       2026-05-14, Ascension Day",          // relative to Easter
        "US,       2026-11-26, Thanksgiving Day",       // the fourth Thursday
        "CA-ON,    2026-05-18, Queen Victoria's Birthday", // the Monday before a date
        "CH-BE,    2026-04-06, Easter Monday",
        "DE-SN,    2026-11-18, Day of Repentance and Prayer",  // the second Wednesday before a date
        "ET,       2026-09-11, Enkutatash",             // Ethiopian calendar
        "TR,       2026-05-27, Eid ul-Adha",            // Islamic calendar
        "GR,       2026-04-13, Easter Monday",          // Julian Easter
        "DE-BY-AG, 2026-08-08, Peace Festival"})        // a town's own
    void knowsWhatIsPublic(String region, LocalDate date, String name) {
        assertThat(inEnglish(region).days()).containsEntry(date, name);
    }

    @ParameterizedTest
    @CsvSource({
        "US,    2026-07-04",    // a Saturday: observed on Friday
        "GB,    2026-12-26",    // a Saturday: observed on Monday
        "DE-BE, 2026-06-04",    // Corpus Christi is Bavaria's
        "DE,    2026-03-08",    // Berlin's
        "AT,    2026-12-24",    // an observance
        "CA-ON, 2026-08-03",    // a bank holiday
        "SE,    2026-06-22"})
    void countsNoOtherDate(String region, LocalDate date) {
        assertThat(inEnglish(region).days()).doesNotContainKey(date);
    }

    @Test
    void putsAHolidayOnTheDateItIsObserved() {
        assertThat(inEnglish("US").days()).containsEntry(LocalDate.parse("2026-07-03"), "Independence Day");
        assertThat(inEnglish("GB").days()).containsEntry(LocalDate.parse("2026-12-28"), "Boxing Day");
    }

    /** New Year's Day of 2028 is a Saturday. */
    @Test
    void findsAHolidayThatIsObservedInTheYearBeforeItsOwn() {
        LocalDate newYearsEve = LocalDate.parse("2027-12-31");

        assertThat(holidays.of("US", new DateSpan(newYearsEve, newYearsEve), Locale.US).days())
                .containsOnly(Map.entry(newYearsEve, "New Year's Day"));
    }

    @Test
    void aPartOfACountryHasTheCountrysHolidaysToo() {
        assertThat(inEnglish("DE-BY").days()).containsAllEntriesOf(inEnglish("DE").days());
        assertThat(inEnglish("DE-BY").days()).hasSize(12);
        assertThat(inEnglish("DE-BE").days()).hasSize(10);
    }

    @Test
    void namesHolidaysInTheReadersLanguage() {
        HolidayCalendar bavaria = holidays.of("DE-BY", YEAR_2026, Locale.GERMANY);

        assertThat(bavaria.label()).isEqualTo("DE-BY");
        assertThat(bavaria.days()).containsEntry(LocalDate.parse("2026-06-04"), "Fronleichnam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en-AU", "zz"})
    void namesHolidaysInEnglishWhereALanguageIsMissing(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(holidays.of("SE", new DateSpan(NEW_YEAR, NEW_YEAR), locale).days().values())
                .containsExactly("New Year's Day");
    }

    @Test
    void everyHolidayOfEveryRegionHasAName() {
        assertThat(holidays.regions(Locale.ENGLISH))
                .flatExtracting(region -> inEnglish(region.code()).days().values())
                .noneMatch(name -> name.isBlank() || name.contains("undefined"));
        assertThat(inEnglish("IN-UP").days()).containsEntry(LocalDate.parse("2026-03-15"), "India, Uttar Pradesh");
    }

    @Test
    void namesRegionsAfterTheCountryTheyLieIn() {
        assertThat(holidays.regions(Locale.GERMAN)).contains(new Region("DE", "Deutschland"),
                new Region("DE-BY", "Deutschland, Bayern"), new Region("DE-BY-MU", "Deutschland, Bayern, München"));
        assertThat(holidays.regions(Locale.ENGLISH)).contains(new Region("SE", "Sweden"));
    }

    @Test
    void listsEachRegionOnce() {
        List<String> codes = holidays.regions(Locale.ENGLISH).stream().map(Region::code).toList();

        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(1_000)
                .allMatch(holidays::knows)
                .allMatch(code -> code.matches("[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}"))
                .doesNotContain("NP", "AQ");
    }

    @Test
    void sortsRegionsAsTheReaderExpects() {
        List<String> names = holidays.regions(Locale.GERMAN).stream().map(Region::name).toList();

        assertThat(names).containsSubsequence("Afghanistan", "\u00c4gypten", "Albanien", "Deutschland, Bayern",
                "\u00d6sterreich", "Zypern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NP", "ZZ", "se", "DE-by", "DE-", "DE-XX", "DE-BY-XX", "DE-BY-AG-1",
        "NYSE", "-", "none", "../de", "calendar-1"})
    void refusesAnUnknownRegion(String code) {
        assertThat(holidays.knows(code)).isFalse();
        assertThatThrownBy(() -> holidays.of(code, YEAR_2026, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"SE, 0001-01-01, 1899-01-01", "TR, 2175-01-01, 2199-12-31", "SE, 9999-01-01, 9999-12-31"})
    void hasNoHolidaysOutsideTheYearsItComputes(String region, LocalDate first, LocalDate last) {
        assertThat(holidays.of(region, new DateSpan(first, last), Locale.ENGLISH).days()).isEmpty();
    }

    /** Both ends are in. */
    @Test
    void answersForASingleDate() {
        LocalDate midsummer = LocalDate.parse("2026-06-20");

        assertThat(holidays.of("SE", new DateSpan(midsummer, midsummer), Locale.ENGLISH).days())
                .containsOnlyKeys(midsummer);
    }

    @Test
    void namesBothHolidaysOfOneDate() {
        assertThat(inEnglish("US-CA").days())
                .containsEntry(LocalDate.parse("2026-02-16"), "Presidents Day, Washington's Birthday");
    }

    private HolidayCalendar inEnglish(String region) {
        return holidays.of(region, YEAR_2026, Locale.ENGLISH);
    }
}

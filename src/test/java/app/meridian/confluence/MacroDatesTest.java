package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DueTerms;
import app.meridian.core.person.PersonId;
import app.meridian.text.TextsOf;
import app.meridian.web.MacroDate;
import app.meridian.web.Notes;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroDatesTest {
    private final UserAccessor users = mock();
    private final MacroDates dates = new MacroDates(new NamedUsers(users));

    @BeforeEach
    void ben() {
        ConfluenceUser ben = mock();
        when(ben.getKey()).thenReturn(new UserKey("key of ben"));
        when(users.getUserByName("ben")).thenReturn(ben);
        when(users.getUserByKey(new UserKey("key of ben"))).thenReturn(ben);
    }

    @Test
    void readsDateTimeZoneAndPeople() throws BadParameterException {
        MacroDate date = dates.read(Map.of("date", " 2026-12-01", "time", "9:05", "zone", "Europe/Berlin", "people",
                "ben, key of ben"), "DEMO");

        assertThat(date).isEqualTo(new MacroDate(LocalDate.of(2026, 12, 1),
                Optional.of(new DueTerms.Time(LocalTime.of(9, 5), ZoneId.of("Europe/Berlin"))),
                List.of(new PersonId("key of ben"), new PersonId("key of ben")), Optional.of("DEMO")));
    }

    @Test
    void takesADateAlone() throws BadParameterException {
        assertThat(dates.read(Map.of("date", "9999-12-31", "time", "", "zone", " "), null))
                .isEqualTo(new MacroDate(LocalDate.of(9999, 12, 31), Optional.empty(), List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                | date   | date: a date is missing. Edit the macro and write one like 2026-11-27.
            date=27/Nov/26   | date   | date: 27/Nov/26 is not a date. Write it like 2026-11-27.
            date=2026-02-30  | date   | date: 2026-02-30 is not a date. Write it like 2026-11-27.
            date={a}'        | date   | date: {a}' is not a date. Write it like 2026-11-27.
            time=25:00       | time   | time: 25:00 is not a time. Write it like 17:30.
            time=noon        | time   | time: noon is not a time. Write it like 17:30.
            time=16:00       | time   | time: 16:00 needs a zone. Write one like Europe/Berlin.
            zone=UTC         | zone   | zone: UTC counts only with a time. Write one like 17:30, or leave the zone out.
            people=ben,nemo  | people | people: there is nobody called nemo. Edit the macro and choose people.
            """)
    void namesTheParameterAndWhatWasWritten(String parameter, String name, String note) {
        Map<String, String> parameters = new HashMap<>(Map.of("date", "2026-12-01"));
        if (parameter == null) parameters.remove(name);
        else parameters.put(name, parameter.substring(name.length() + 1));

        assertThat(refused(parameters)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"Nowhere/Land", "+02:00", "utc"})
    void takesZonesByTheirNamesOnly(String zone) {
        assertThat(refused(Map.of("date", "2026-12-01", "time", "16:00", "zone", zone)))
                .isEqualTo("zone: " + zone + " is not a zone. Write it like Europe/Berlin.");
    }

    @Test
    void refusesMorePeopleThanAReportNames() {
        assertThat(refused(Map.of("date", "2026-12-01", "people", "ben,".repeat(13))))
                .isEqualTo("people: 13 are too many. A due date can name 12 people at most.");
    }

    @Test
    void repeatsNoMoreThanFits() {
        assertThat(refused(Map.of("date", "x".repeat(1_000)))).hasSizeLessThan(150).contains("x".repeat(60) + "\u2026");
    }

    private String refused(Map<String, String> parameters) {
        BadParameterException bad =
                catchThrowableOfType(BadParameterException.class, () -> dates.read(parameters, "DEMO"));
        return new Notes(new TextsOf(Locale.UK)).of(bad.messageKey(), bad.arguments()).text();
    }
}

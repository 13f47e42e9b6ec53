package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyCalendarServiceTest {
    private static final NavigableMap<LocalDate, String> DAYS =
            new TreeMap<>(Map.of(LocalDate.of(2026, 11, 26), "Founders' day"));

    private final SmallCompany company = new SmallCompany();
    private final CompanyCalendarService service =
            new CompanyCalendarService(company.calendars, company.circles, SmallCompany.CLOCK);

    @Test
    void letsAdministratorsAddReplaceAndDelete() {
        CompanyCalendar added = service.add(DARA, " Kathmandu office ", DAYS);
        assertThat(service.names()).containsExactly(Map.entry(added.code(), "Kathmandu office"));

        CompanyCalendar renamed = service.replace(DARA, new CompanyCalendar(added.id(), "Patan office", 1, DAYS));
        assertThat(service.of(DARA, added.id())).isEqualTo(renamed);

        service.delete(DARA, added.id(), 2);
        assertThat(service.list(DARA)).isEmpty();
    }

    @Test
    void letsNobodyElseDoSo() {
        CompanyCalendar added = service.add(DARA, "Kathmandu office", DAYS);

        assertThatThrownBy(() -> service.add(BEN, "Mine", DAYS)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.replace(BEN, added)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.delete(BEN, 1, 1)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.list(BEN)).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void losesNeitherOfTwoEditsSilently() {
        CompanyCalendar added = service.add(DARA, "Kathmandu office", DAYS);
        service.replace(DARA, added);

        assertThatThrownBy(() -> service.replace(DARA, added)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> service.delete(DARA, 1, 1)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void knowsWhatIsNotThere() {
        assertThatThrownBy(() -> service.of(DARA, 7)).isInstanceOf(CalendarNotFoundException.class);
        assertThatThrownBy(() -> service.delete(DARA, 7, 1)).isInstanceOf(CalendarNotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', NOT_A_NAME", "'  ', NOT_A_NAME", "a\u0000b, NOT_A_NAME", "patan OFFICE, NAME_TAKEN"})
    void namesEachCalendarOnce(String name, FieldFlaw.Kind kind) {
        service.add(DARA, "Patan office", DAYS);

        assertThat(flawsOf(name, DAYS).get("name").kind()).isEqualTo(kind);
        assertThat(flawsOf("x".repeat(101), DAYS)).containsOnlyKeys("name");
    }

    @Test
    void refusesMoreDaysThanItKeepsAndDaysTooFarAway() {
        NavigableMap<LocalDate, String> many = new TreeMap<>();
        IntStream.rangeClosed(0, 20_000).forEach(n -> many.put(LocalDate.of(2000, 1, 1).plusDays(n), "x"));
        NavigableMap<LocalDate, String> far = new TreeMap<>(Map.of(LocalDate.of(2200, 1, 1), "x"));

        assertThat(flawsOf("many", many)).containsEntry("file", FieldFlaw.of(FieldFlaw.Kind.TOO_MANY, "20000"));
        assertThat(flawsOf("far", far).get("file").kind()).isEqualTo(FieldFlaw.Kind.DATE_OUT_OF_RANGE);
    }

    private Map<String, FieldFlaw> flawsOf(String name, NavigableMap<LocalDate, String> days) {
        return catchThrowableOfType(InvalidFieldsException.class, () -> service.add(DARA, name, days)).flaws();
    }
}

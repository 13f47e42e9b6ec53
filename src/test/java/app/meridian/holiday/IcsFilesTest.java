package app.meridian.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ImportedHolidays;
import app.meridian.core.person.ImportedLeave;
import app.meridian.core.worktime.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsFilesTest {
    private static final DateSpan TWO_YEARS = new DateSpan(day("2026-01-01"), day("2027-12-31"));

    private final IcsFiles files = new IcsFiles();

    @Test
    void readsADateAndItsName() {
        ImportedHolidays holidays = holidays("DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261021",
                "SUMMARY:Dashain");

        assertThat(holidays.days()).containsOnly(Map.entry(day("2026-10-20"), "Dashain"));
        assertThat(holidays.skipped()).isZero();
    }

    /** The end is exclusive; a missing one, or the start itself, stands for one date. */
    @ParameterizedTest
    @CsvSource({
        "'',                            1",
        "DTEND;VALUE=DATE:20261020,     1",
        "DTEND;VALUE=DATE:20261021,     1",
        "DTEND;VALUE=DATE:20261025,     5",
        "DURATION:P3D,                  3",
        "DURATION:P1W,                  7"})
    void readsHowLongItTakes(String line, int days) {
        assertThat(holidays("DTSTART;VALUE=DATE:20261020", line, "SUMMARY:Dashain").days()).hasSize(days)
                .containsKeys(day("2026-10-20"), day("2026-10-20").plusDays(days - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20101225 | FREQ=YEARLY                                     | 2026-12-25 2027-12-25",
        "20101225 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25            | 2026-12-25 2027-12-25",
        "20101125 | FREQ=YEARLY;BYMONTH=11;BYDAY=4TH                | 2026-11-26 2027-11-25",
        "20100531 | FREQ=YEARLY;BYDAY=MO;BYMONTH=5;BYSETPOS=-1      | 2026-05-25 2027-05-31",
        "20240101 | FREQ=YEARLY;INTERVAL=3                          | 2027-01-01",
        "20250601 | FREQ=YEARLY;COUNT=2                             | 2026-06-01",
        "20250601 | FREQ=YEARLY;UNTIL=20260601                      | 2026-06-01",
        "20250601 | FREQ=YEARLY;UNTIL=20260601T000000Z              | 2026-06-01",
        "20240229 | FREQ=YEARLY;UNTIL=20261231                      | ''",
        "20251201 | FREQ=MONTHLY;COUNT=3                            | 2026-01-01 2026-02-01",
        "20251231 | FREQ=WEEKLY;COUNT=3                             | 2026-01-07 2026-01-14",
        "20251231 | freq=daily;count=3                              | 2026-01-01 2026-01-02",
        "99991231 | FREQ=YEARLY                                     | ''"})
    void followsRules(String start, String rule, String dates) {
        assertThat(holidays("DTSTART;VALUE=DATE:" + start, "RRULE:" + rule).days().keySet())
                .map(LocalDate::toString).containsExactlyElementsOf(Arrays.stream(dates.split(" "))
                        .filter(each -> !each.isEmpty()).toList());
    }

    @Test
    void followsAdditionsAndExceptions() {
        ImportedHolidays holidays = holidays("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=MONTHLY;COUNT=3",
                "EXDATE;VALUE=DATE:20260201,20260401", "RDATE;VALUE=DATE:20260215");

        assertThat(holidays.days()).containsOnlyKeys(day("2026-01-01"), day("2026-02-15"), day("2026-03-01"));
    }

    @Test
    void movesOneOfManyWhereAnotherEventSaysSo() {
        ImportedHolidays holidays = files.readHolidays(calendar(
                event("UID:ana", "DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=MONTHLY;COUNT=3"),
                event("UID:ana", "RECURRENCE-ID;VALUE=DATE:20260201", "DTSTART;VALUE=DATE:20260203")), TWO_YEARS);

        assertThat(holidays.days()).containsOnlyKeys(day("2026-01-01"), day("2026-02-03"), day("2026-03-01"));
    }

    /** A holiday that began in the year before. */
    @Test
    void cutsWhatReachesIntoTheSpan() {
        ImportedHolidays holidays = holidays("DTSTART;VALUE=DATE:20201230", "DTEND;VALUE=DATE:20210103",
                "RRULE:FREQ=YEARLY");

        assertThat(holidays.days().firstKey()).isEqualTo("2026-01-01");
        assertThat(holidays.days().lastKey()).isEqualTo("2027-12-31");
        assertThat(holidays.days()).hasSize(8);
    }

    @Test
    void countsWhatItSkips() {
        ImportedHolidays holidays = files.readHolidays(calendar(
                event("DTSTART;TZID=Asia/Kathmandu:20261020T100000", "RRULE:FREQ=SECONDLY", "DTEND:nonsense"),
                event("RRULE:nonsense", "DTSTART:20261020T100000Z"),
                event("DTSTART;VALUE=DATE:20261021", "STATUS:CANCELLED"),
                event("DTSTART;VALUE=DATE:20261022", "SUMMARY:Tihar")), TWO_YEARS);

        assertThat(holidays.skipped()).isEqualTo(3);
        assertThat(holidays.days()).containsOnlyKeys(day("2026-10-22"));
    }

    @Test
    void looksAtEventsAlone() {
        String file = calendar("BEGIN:VTIMEZONE", "TZID:Nepal", "BEGIN:STANDARD", "DTSTART:20260101", "END:STANDARD",
                "END:VTIMEZONE", "BEGIN:VTODO", "DTSTART:20260102", "END:VTODO", "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20261022", "BEGIN:VALARM", "SUMMARY:Alarm", "END:VALARM", "SUMMARY:Tihar",
                "END:VEVENT");

        assertThat(files.readHolidays(file, TWO_YEARS).days())
                .containsOnly(Map.entry(day("2026-10-22"), "Tihar"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUMMARY;LANGUAGE=en:Tihar        | Tihar",
        "SUMMARY:Founders\\, and friends  | Founders, and friends",
        "SUMMARY:Two\\nlines\\;  A\\\\B   | Two lines;  A\\B",
        "summary:Tihar                    | Tihar",
        "X-OTHER:Tihar                    | ''"})
    void readsNames(String line, String name) {
        assertThat(holidays("DTSTART:20261022", line).days().values()).containsExactly(name);
    }

    @Test
    void cutsAnEndlessName() {
        ImportedHolidays holidays = holidays("DTSTART:20261022", "SUMMARY:" + "\uD83D\uDE00".repeat(5_000));

        assertThat(holidays.days().values()).containsExactly("\uD83D\uDE00".repeat(200));
    }

    @Test
    void namesAllHolidaysOfADate() {
        String day = "DTSTART:20261022";

        assertThat(files.readHolidays(calendar(event(day, "SUMMARY:Tihar"), event(day, "SUMMARY:Diwali"), event(day),
                event(day, "SUMMARY:Tihar")), TWO_YEARS).days().values()).containsExactly("Tihar, Diwali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAllLineEnds(String lineEnd) {
        String file = calendar(event("DTSTART;VALUE=DATE:20261022", "SUMMARY:Ti", " har"));

        assertThat(files.readHolidays("\uFEFF" + file.replace("\r\n", lineEnd), TWO_YEARS).days()).hasSize(1);
    }

    @Test
    void unfoldsLines() {
        assertThat(holidays("DTST", " ART:2026", "\t1022", "SUMMARY:Ti", " h", " ar").days())
                .containsOnly(Map.entry(day("2026-10-22"), "Tihar"));
    }

    @Test
    void anEmptyCalendarHasNothing() {
        assertThat(files.readHolidays(calendar(), TWO_YEARS).days()).isEmpty();
        assertThat(files.readLeave(calendar(), TWO_YEARS).days()).isEmpty();
    }

    @Test
    void takesEventsForTimeAway() {
        ImportedLeave leave = files.readLeave(calendar(
                event("DTSTART:20260803", "DTEND:20260815", "SUMMARY:Vacation"),
                event("DTSTART:20260810", "DTEND:20260820"),
                event("DTSTART:20260820"),
                event("DTSTART:20260501", "RRULE:FREQ=YEARLY"),
                event("DTSTART:20260601T090000", "DTEND:20260601T180000")), TWO_YEARS);

        assertThat(leave.days()).map(DateSpan::toString).containsExactly(
                span("2026-05-01", "2026-05-01"), span("2026-08-03", "2026-08-19"),
                span("2026-08-20", "2026-08-20"), span("2027-05-01", "2027-05-01"));
        assertThat(leave.skipped()).isEqualTo(1);
    }

    private ImportedHolidays holidays(String... lines) {
        return files.readHolidays(calendar(event(lines)), TWO_YEARS);
    }

    private static String span(String first, String last) {
        return new DateSpan(day(first), day(last)).toString();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + Arrays.stream(lines).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\r\n")) + "\r\nEND:VEVENT";
    }

    static String calendar(String... parts) {
        String content = Arrays.stream(parts).map(part -> part + "\r\n").collect(Collectors.joining());
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Aiko//EN\r\n" + content + "END:VCALENDAR\r\n";
    }
}

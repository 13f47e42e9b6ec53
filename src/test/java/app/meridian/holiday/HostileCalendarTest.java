package app.meridian.holiday;

import static app.meridian.holiday.IcsFilesTest.calendar;
import static app.meridian.holiday.IcsFilesTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.CalendarFileException;
import app.meridian.core.person.CalendarFileException.Reason;
import app.meridian.core.worktime.DateSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made by mistake or to do harm: each is refused with a line and a reason, or read, and nothing hangs. */
@Timeout(60)
class HostileCalendarTest {
    private final IcsFiles files = new IcsFiles();

    /** The event begins in line 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DTSTART:20260231    | SUMMARY:Ana               | 5 | BROKEN_DATE       | 20260231",
        "DTSTART:2026-01-01  | SUMMARY:Ana               | 5 | BROKEN_DATE       | 2026-01-01",
        "DTSTART:            | SUMMARY:Ana               | 5 | BROKEN_DATE       | ''",
        "SUMMARY:Ana         | X-ANA:1                   | 7 | BROKEN_DATE       | DTSTART",
        "DTSTART:20260110    | DTEND:20260109            | 7 | ENDS_BEFORE_START | ''",
        "DTSTART:20260110    | DTEND:20260111T100000     | 6 | BROKEN_DATE       | 20260111T100000",
        "DTSTART:20260110    | DURATION:PT5M             | 6 | BROKEN_DATE       | PT5M",
        "DTSTART:20260110    | RDATE:20261301            | 6 | BROKEN_DATE       | 20261301",
        "DTSTART:20260110    | RRULE:FREQ=SECONDLY       | 6 | BROKEN_RULE       | FREQ=SECONDLY",
        "DTSTART:20260110    | RRULE:FREQ=HOURLY         | 6 | BROKEN_RULE       | FREQ=HOURLY",
        "DTSTART:20260110    | RRULE:FREQ=NEVER          | 6 | BROKEN_RULE       | FREQ=NEVER",
        "DTSTART:20260110    | RRULE:                    | 6 | BROKEN_RULE       | ''",
        "DTSTART:20260110    | RRULE:FREQ=DAILY;COUNT=0  | 6 | BROKEN_RULE       | FREQ=DAILY;COUNT=0",
        "DTSTART:20260110    | RRULE:FREQ=DAILY;UNTIL=X  | 6 | BROKEN_RULE       | FREQ=DAILY;UNTIL=X",
        "RRULE:INTERVAL=0    | DTSTART:20260110          | 6 | BROKEN_RULE       | INTERVAL=0",
        "DTSTART:20260110    | garbage                   | 6 | BROKEN_LINE       | garbage",
        "DTSTART:20260110    | SUM MARY:Ana              | 6 | BROKEN_LINE       | SUM MARY:Ana",
        "DTSTART:20260110    | BEGIN:VALARM              | 7 | BROKEN_LINE       | ''"})
    void saysWhatIsWrongAndWhere(String one, String other, int line, Reason reason, String detail) {
        CalendarFileException refusal = refusal(calendar(event(one, other)));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<html><body>Log in</body></html>", "BEGIN:VCARD\r\nEND:VCARD\r\n", "BEGIN:VEVENT",
        "PK\u0003\u0004\u0000\u0000", "B\u0000E\u0000G\u0000I\u0000N\u0000:\u0000V\u0000", 
        "date,name\n2026-01-01,Ana\n"})
    void refusesWhatIsNoCalendar(String file) {
        assertThat(refusal(file).reason()).isEqualTo(Reason.NOT_A_CALENDAR);
        assertThat(refusal(file).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20260101\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101\r\nEND:VCALENDAR\r\n"})
    void refusesWhatEndsTooEarly(String file) {
        assertThat(refusal(file).reason()).isEqualTo(Reason.BROKEN_LINE);
    }

    @Test
    void countsFoldedLines() {
        assertThat(refusal(calendar(event("SUMMARY:A", " n", " a", "DTSTART:2026", " 0231"))).line()).isEqualTo(9);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(refusal("x".repeat((1 << 20) + 1)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyEvents() {
        String[] events = new String[1_001];
        Arrays.fill(events, event("DTSTART:20260101"));

        assertThat(refusal(calendar(events)).reason()).isEqualTo(Reason.TOO_MANY_EVENTS);
        assertThat(refusal(calendar(events)).line()).isEqualTo(4 + 3 * 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=DAILY", "DTEND:99991231", "DTEND:21000101"})
    void refusesTooManyDays(String line) {
        assertThat(refusal(calendar(event("DTSTART:19700101", line))).reason()).isEqualTo(Reason.TOO_MANY_DAYS);
    }

    @Test
    void refusesTooMuchTimeAway() {
        String everyOtherDay = calendar(event("DTSTART:20260101", "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=367"));

        assertThatThrownBy(() -> files.readLeave(everyOtherDay, DateSpan.KNOWN))
                .isInstanceOf(CalendarFileException.class).hasMessageContaining("TOO_MANY_DAYS");
        assertThat(files.readLeave(everyOtherDay.replace("367", "366"), DateSpan.KNOWN).days()).hasSize(366);
    }

    /** Rules that give next to nothing and take long to find that out. */
    @ParameterizedTest
    @ValueSource(strings = {
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2147483647",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        "FREQ=YEARLY;BYDAY=53MO,53TU,53WE,53TH,53FR,53SA;BYMONTH=1"})
    void givesUpOnAThousandLaboriousRules(String rule) {
        String[] events = new String[1_000];
        Arrays.fill(events, event("DTSTART:19700101", "RRULE:" + rule));

        assertThat(refusal(calendar(events)).reason()).isEqualTo(Reason.TOO_MANY_DAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=2000000000",
        "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYDAY=XX", "FREQ=YEARLY;BYEASTER=0",
        "FREQ=YEARLY;COUNT=99999999999", "FREQ", ";;;=", "FREQ=YEARLY;UNTIL=20260101T000000+01:00"})
    void refusesRulesThatCannotBeFollowed(String rule) {
        assertThat(refusal(calendar(event("DTSTART:20260101", "RRULE:" + rule))).reason())
                .isEqualTo(Reason.BROKEN_RULE);
    }

    @Test
    void refusesARuleOfManyParts() {
        String rule = "RRULE:FREQ=YEARLY;BYDAY=MO" + ",MO".repeat(100_000);

        assertThat(refusal(calendar(event("DTSTART:20260101", rule))).reason()).isEqualTo(Reason.BROKEN_RULE);
    }

    @Test
    void refusesEventsInEventsInEvents() {
        assertThat(refusal("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(70_000)).reason())
                .isEqualTo(Reason.BROKEN_LINE);
    }

    @Test
    void readsOddButHarmlessLines() {
        String file = calendar("X-FOLDS:" + "\r\n ".repeat(100_000), "X-LONG:" + "a:".repeat(100_000),
                "X-MANY" + ";A=B".repeat(50_000) + ":1", "",
                event("DTSTART:00010101", "RRULE:FREQ=YEARLY;INTERVAL=1000"));

        assertThat(files.readHolidays(file, DateSpan.KNOWN).days()).containsOnlyKeys(LocalDate.parse("2001-01-01"));
    }

    /** Whatever is changed in a file, it is read or refused, and never anything else. */
    @Test
    void survivesAccidents() {
        String whole = calendar(event("UID:ana", "DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY;BYDAY=1MO;BYMONTH=2",
                "EXDATE:20270101", "SUMMARY;X=\"a\":Ana", " s day"), event("DTSTART:20260101T100000Z"));
        Random random = new Random(5545);
        for (int i = 0; i < 4_000; i++) {
            readOrRefuse(damaged(whole, random));
        }
    }

    private static String damaged(String whole, Random random) {
        byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int from = random.nextInt(bytes.length);
            bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? bytes[from] : (byte) random.nextInt(256);
        }
        return new String(bytes, 0, bytes.length - random.nextInt(20), StandardCharsets.ISO_8859_1);
    }

    private void readOrRefuse(String file) {
        try {
            files.readHolidays(file, DateSpan.KNOWN);
        } catch (CalendarFileException refusal) {
            assertThat(refusal.line()).isPositive();
        }
    }

    private CalendarFileException refusal(String file) {
        return catchThrowableOfType(CalendarFileException.class, () -> files.readHolidays(file, DateSpan.KNOWN));
    }
}

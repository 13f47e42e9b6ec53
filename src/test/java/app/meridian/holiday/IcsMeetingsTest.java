package app.meridian.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.team.MeetingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsMeetingsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final Instant FROM = Instant.parse("2026-11-25T13:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-25T13:45:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void writesAMeetingInUtc() {
        assertThat(file("Planning", "Aiko, Ben").split("\r\n")).containsExactly(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Meridian//Meridian//EN", "BEGIN:VEVENT", "UID:ana-1",
                "DTSTAMP:20261122T100000Z", "DTSTART:20261125T130000Z", "DTEND:20261125T134500Z", "SUMMARY:Planning",
                "DESCRIPTION:Aiko\\, Ben", "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void writesEveryMeetingOfASeries() {
        MeetingEvent first = new MeetingEvent("ana-1", FROM, UNTIL, "Planning", "");
        MeetingEvent second = new MeetingEvent("ana-2", FROM.plus(WEEK), UNTIL.plus(WEEK), "Planning", "");

        assertThat(new IcsMeetings().write(List.of(first, second), NOW))
                .containsOnlyOnce("BEGIN:VCALENDAR").contains("UID:ana-1", "UID:ana-2", "DTSTART:20261202T130000Z")
                .doesNotContain("DESCRIPTION");
    }

    /** Text stays within its line, whatever is in it. */
    @ParameterizedTest
    @ValueSource(strings = {"A\r\nATTACH:x", "A\nATTACH:x", "A\rATTACH:x", "A\u2028ATTACH:x", "A\u0085ATTACH:x"})
    void keepsLineEndsInTheText(String title) {
        assertThat(file(title, title).split("\\R")).contains("SUMMARY:A\\nATTACH:x", "DESCRIPTION:A\\nATTACH:x");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(file("a;b,c\\n \"d\" \u0000\u0007e:f", "")).contains("SUMMARY:a\\;b\\,c\\\\n \"d\" e:f\r\n");
    }

    @Test
    void foldsLongLinesByOctets() {
        String title = "Pl\u00e4n\u20ac \uD83D\uDE00 ".repeat(40).strip();

        String file = file(title, title);

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    private static String file(String title, String description) {
        return new IcsMeetings().write(List.of(new MeetingEvent("ana-1", FROM, UNTIL, title, description)), NOW);
    }
}

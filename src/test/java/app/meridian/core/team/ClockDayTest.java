package app.meridian.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules W7 and W8. */
class ClockDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, Europe/Berlin,     2026-11-24T23:00:00Z, 2026-11-25T23:00:00Z",
        "2026-10-25, Europe/Berlin,     2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        "2024-04-26, Africa/Cairo,      2024-04-25T22:00:00Z, 2024-04-26T21:00:00Z",
        "2010-11-06, America/St_Johns,  2010-11-06T02:30:00Z, 2010-11-07T03:30:00Z",
        "2026-11-25, Asia/Kathmandu,    2026-11-24T18:15:00Z, 2026-11-25T18:15:00Z"
    })
    void lastsFromItsFirstInstantToItsLast(LocalDate date, ZoneId zone, Instant from, Instant until) {
        ClockDay day = ClockDay.of(date, zone);

        assertThat(day.from()).isEqualTo(from);
        assertThat(day.until()).isEqualTo(until);
    }

    @Test
    void aSkippedDateBecomesTheNext() {
        ClockDay day = ClockDay.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"));

        assertThat(day.date()).isEqualTo("2011-12-31");
    }
}

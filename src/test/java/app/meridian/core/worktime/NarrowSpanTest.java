package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NarrowSpanTest {
    private static final WorkingWeek NIGHTS = WorkingWeek.weekdays(Hours.parse("22:00-06:00"));

    @Test
    void theNightBeforeTheSpanBelongsToItsEvening() {
        WorkingTime time = from("Europe/Berlin", LocalDate.of(2026, 11, 25));

        assertThat(time.logicalDay(Instant.parse("2026-11-25T02:00:00Z"))).isEqualTo("2026-11-24");
        assertThat(time.logicalDay(Instant.parse("2026-11-25T06:00:00Z"))).isEqualTo("2026-11-25");
    }

    @Test
    void theNightBeforeTheSpanBelongsToNoEveningThatNeverCame() {
        WorkingTime time = from("Pacific/Apia", LocalDate.of(2011, 12, 31));

        assertThat(time.logicalDay(Instant.parse("2011-12-30T12:00:00Z"))).isEqualTo("2011-12-31");
    }

    private static WorkingTime from(String zone, LocalDate first) {
        return WorkingTime.of(WorkingCalendar.of(ZoneId.of(zone), NIGHTS), new DateSpan(first, first.plusDays(3)));
    }
}

package app.meridian.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockShiftTest {
    private static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14, PT1H", "Asia/Jerusalem, 2027-03-26, PT1H", "Europe/Berlin, 2027-03-28, PT1H",
        "Pacific/Auckland, 2027-04-04, PT-1H", "Africa/Cairo, 2027-04-30, PT1H",
        "Australia/Lord_Howe, 2027-04-04, PT-30M"
    })
    void namesTheNextDateOnTheClockItself(ZoneId zone, LocalDate date, String change) {
        ClockShift shift = ClockShift.next(List.of(zone), NOW).get(0);

        assertThat(shift.date()).isEqualTo(date);
        assertThat(shift.change()).hasToString(change);
    }

    @Test
    void zonesThatChangeAlikeAreNamedTogether() {
        List<ClockShift> shifts = ClockShift.next(zones("Europe/Berlin", "Asia/Tokyo", "America/New_York",
                "Europe/London", "America/Los_Angeles", "Europe/Berlin"), NOW);

        assertThat(shifts).extracting(ClockShift::zones).containsExactly(
                zones("America/New_York", "America/Los_Angeles"), zones("Europe/Berlin", "Europe/London"));
    }

    @Test
    void someClocksNeverChange() {
        assertThat(ClockShift.never(zones("Asia/Tokyo", "Europe/Berlin", "Asia/Kathmandu", "Asia/Tokyo"), NOW))
                .isEqualTo(zones("Asia/Tokyo", "Asia/Kathmandu"));
    }

    private static List<ZoneId> zones(String... ids) {
        return Stream.of(ids).map(ZoneId::of).toList();
    }
}

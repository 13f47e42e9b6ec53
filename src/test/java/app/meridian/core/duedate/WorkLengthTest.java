package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkLengthTest {

    @ParameterizedTest
    @CsvSource({"8h, PT8H", "45m, PT45M", "1h 30m, PT1H30M", "1h30m, PT1H30M", "' 2H ', PT2H", "90m, PT90M", "0h, PT0S",
                "99999h 99999m, PT99999H99999M"})
    void readsHoursAndMinutes(String text, Duration length) {
        assertThat(WorkLength.parse(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "8", "8 hours", "8 h", "1d", "1w", "-8h", "1.5h", "30m 1h", "8h8h", "100000h",
            "\u0668h", "h", "8h, 30m"})
    void refusesEverythingElse(String text) {
        assertThat(WorkLength.parse(text)).isEmpty();
    }
}

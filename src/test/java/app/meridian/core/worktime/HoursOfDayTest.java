package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoursOfDayTest {

    @Test
    void touchingHoursAreOne() {
        assertThat(merged("09:00-12:00", "12:00-17:00")).containsExactly(Hours.parse("09:00-17:00"));
        assertThat(merged("12:00-24:00", "00:00-12:00")).containsExactly(Hours.parse("00:00-24:00"));
        assertThat(merged("12:00-22:00", "22:00-06:00")).containsExactly(Hours.parse("12:00-06:00"));
    }

    @Test
    void hoursThatAreADayOrMoreTogetherStayTwo() {
        assertThat(merged("04:00-16:00", "16:00-04:00"))
                .containsExactly(Hours.parse("04:00-16:00"), Hours.parse("16:00-04:00"));
        assertThat(merged("04:00-16:00", "16:00-06:00"))
                .containsExactly(Hours.parse("04:00-16:00"), Hours.parse("16:00-06:00"));
    }

    private static List<Hours> merged(String... hours) {
        return HoursOfDay.merged(List.of(hours).stream().map(Hours::parse).toList());
    }
}

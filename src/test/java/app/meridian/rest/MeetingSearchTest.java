package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingSearchTest {
    private static final Instant FIRST = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant A_YEAR_LATER = FIRST.plus(Duration.ofDays(366));

    @Test
    void savesMeetingsOfAYear() {
        assertThatCode(() -> MeetingSearch.requireClose(List.of(FIRST))).doesNotThrowAnyException();
        assertThatCode(() -> MeetingSearch.requireClose(List.of(FIRST, A_YEAR_LATER))).doesNotThrowAnyException();
    }

    @Test
    void doesNotCountThroughCenturies() {
        List<Instant> instants = List.of(FIRST, A_YEAR_LATER.plusSeconds(1));

        BadFieldsException refusal =
                catchThrowableOfType(BadFieldsException.class, () -> MeetingSearch.requireClose(instants));

        assertThat(refusal.messages()).isEqualTo(Map.of("from", Message.of("meridian.rest.error.too-long-range", 366)));
    }
}

package app.meridian.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule H8 and the wording table of the screens; the reader is Ben in Berlin, now is Wed 25 Nov 2026, 14:20 there. */
class MomentTest {
    private static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25T13:07:00Z | Asia/Kathmandu       | 14:07              | 18:52
            2026-11-25T08:40:00Z | Asia/Tokyo           | 09:40              | 17:40
            2026-11-25T03:45:00Z | Pacific/Auckland     | 04:45              | 16:45
            2026-11-25T13:00:00Z | Pacific/Kiritimati   | Wed 14:00          | Thu 03:00
            2026-11-25T06:30:00Z | America/Los_Angeles  | Wed 07:30          | Tue 22:30
            2026-11-24T12:25:00Z | America/Sao_Paulo    | Tue 13:25          | Tue 09:25
            2026-11-19T23:30:00Z | Europe/Berlin        | Fri 00:30          | Fri 00:30
            2026-11-19T22:30:00Z | Australia/Lord_Howe  | Thu 23:30          | Fri 09:30
            2026-11-18T22:30:00Z | Africa/Cairo         | Wed 18 Nov, 23:30  | Thu 19 Nov, 00:30
            2025-12-31T10:30:00Z | Pacific/Kiritimati   | Wed 31 Dec 2025, 11:30 | Thu 1 Jan 2026, 00:30
            2011-12-30T09:59:59Z | Pacific/Apia         | Fri 30 Dec 2011, 10:59 | Thu 29 Dec 2011, 23:59
            2011-12-30T10:00:00Z | Pacific/Apia         | Fri 30 Dec 2011, 11:00 | Sat 31 Dec 2011, 00:00
            """)
    void saysAsLittleAsIsClear(Instant instant, ZoneId other, String forReader, String forOther) {
        Moment moment = Moment.of(instant, other, reader(Locale.UK, "HH:mm"), NOW);

        assertThat(moment.readerText()).isEqualTo(forReader);
        assertThat(moment.otherText()).isEqualTo(forOther);
    }

    /** Rule D1, also where the clocks jump over midnight or over a whole date (rule W8). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-27T16:00:00Z | Europe/Berlin | Fri 17:00              | Fri 17:00
            2026-11-27T23:00:00Z | Asia/Tokyo    | Fri 24:00              | Sat 08:00
            2026-11-27T15:00:00Z | Asia/Tokyo    | Fri 16:00              | Fri 24:00
            2026-11-25T23:00:00Z | Europe/Paris  | 24:00                  | 24:00
            2024-04-25T22:00:00Z | Africa/Cairo  | Thu 25 Apr 2024, 24:00 | Thu 25 Apr 2024, 24:00
            2011-12-30T10:00:00Z | Pacific/Apia  | Fri 30 Dec 2011, 11:00 | Thu 29 Dec 2011, 24:00
            """)
    void endsADayWithIt(Instant instant, ZoneId other, String forReader, String forOther) {
        Moment moment = Moment.endOf(instant, other, reader(Locale.UK, "HH:mm"), NOW);

        assertThat(moment.readerText()).isEqualTo(forReader);
        assertThat(moment.otherText()).isEqualTo(forOther);
        assertThat(Moment.endOf(instant, other, reader(Locale.US, "h:mm a"), NOW).otherText())
                .doesNotContain("12:00 AM");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, true", "Europe/Paris, true", "Africa/Lagos, true", "Europe/London, false",
        "Asia/Katmandu, false"
    })
    void knowsWhenOneClockSaysItAll(ZoneId other, boolean same) {
        assertThat(Moment.of(NOW, other, reader(Locale.UK, "HH:mm"), NOW).isSameClock()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | h:mm a | Thu Nov 5, 7:30 AM
            en-GB | HH:mm  | Thu 5 Nov, 07:30
            de-DE | HH:mm  | Do. 5. Nov., 07:30
            ja-JP | H:mm   | 木 11月5日, 7:30
            """)
    void followsTheReadersLocaleAndTheProductsPattern(Locale locale, String pattern, String expected) {
        Moment moment = Moment.of(Instant.parse("2026-11-05T06:30:00Z"), BERLIN, reader(locale, pattern), NOW);

        assertThat(moment.readerText()).isEqualTo(expected);
    }

    @Test
    void fallsBackToTheLocalesTimeForAPatternThatJavaDoesNotKnow() {
        assertThat(Moment.of(NOW, BERLIN, reader(Locale.GERMANY, "h:mm 'broken"), NOW).readerText()).isEqualTo("14:20");
    }

    private static Reader reader(Locale locale, String timePattern) {
        return new Reader(Optional.empty(), BERLIN, locale, timePattern);
    }
}

package app.meridian.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DayPatternTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({"en-GB, d MMM", "en-US, MMM d", "de, d. MMM", "es, d 'de' MMM", "ja, M月d日", "hu, MMM d."})
    void dropsTheYearAndItsSign(Locale locale, String pattern) {
        assertThat(DayPattern.withoutYear(locale)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @MethodSource("everyLocale")
    void worksInEveryLocaleOfTheJdk(Locale locale) {
        String text = DateTimeFormatter.ofPattern(DayPattern.withoutYear(locale), locale).format(DAY);

        assertThat(text).doesNotContain("2026").doesNotStartWith(" ").doesNotEndWith(" ").doesNotEndWith(",");
        assertThat(DateTimeFormatter.ofPattern(DayPattern.withYear(locale), locale).format(DAY))
                .contains(text.substring(0, 1));
    }

    static Stream<Locale> everyLocale() {
        return Arrays.stream(Locale.getAvailableLocales());
    }
}

package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.FieldFlaw;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            09:00-17.5  | 17.5 is not a time. Write it like 17:30.
            9-17:00     | 9 is not a time. Write it like 17:30.
            25:00-26:00 | 25:00 is not a time. Write it like 17:30.
            09:00 -17:00 | "09:00 " is not a time. Write it like 17:30.
            24:00-06:00 | 24:00 can only be an end. Start at 00:00 on the next day.
            09:00-24:01 | 24:01 is not a time. Write it like 17:30.
            mornings    | mornings does not say from when until when. Write it like 09:00-17:30.
            ``          | "" does not say from when until when. Write it like 09:00-17:30.
            09:00-12:00-17:00 | 09:00-12:00-17:00 does not say from when until when. Write it like 09:00-17:30.
            09:00-09:00 | 09:00 to 09:00 has no length. End at another time; a whole day is 00:00-24:00.
            """)
    void sayWhatWasTypedWhatIsWrongAndWhatWorks(String typed, String message) {
        assertThat(english(FieldFlaw.of(FieldFlaw.Kind.NOT_HOURS, typed))).isEqualTo(message);
    }

    @Test
    void nameBothHoursThatOverlap() {
        assertThat(english(FieldFlaw.of(FieldFlaw.Kind.HOURS_OVERLAP, "10:30-19:00", "07:00-11:00"))).isEqualTo(
                "10:30 to 19:00 overlaps 07:00 to 11:00. Start at 11:00 or later, or remove one of the two.");
        assertThat(english(FieldFlaw.of(FieldFlaw.Kind.HOURS_OVERLAP, "23:00-23:30", "22:00-06:00")))
                .startsWith("23:00 to 23:30 overlaps 22:00 to 06:00, which lasts into the next day.");
    }

    @Test
    void nameTheOtherWeekdayInTheReadersLanguage() {
        FieldFlaw flaw = FieldFlaw.of(
                FieldFlaw.Kind.HOURS_OVERLAP_OTHER_DAY, "05:00-09:00", "22:00-06:00", "THURSDAY");

        assertThat(english(flaw)).isEqualTo("05:00 to 09:00 overlaps 22:00 to 06:00 of Thursday."
                + " Start at 06:00 or later, or remove one of the two.");
        assertThat(Requests.sentences(Locale.GERMAN).say(FieldMessages.of(flaw))).contains("vom Donnerstag");
    }

    @ParameterizedTest
    @EnumSource(FieldFlaw.Kind.class)
    void knowEveryKind(FieldFlaw.Kind kind) {
        FieldFlaw flaw = FieldFlaw.of(kind, "22:00-06:00", "23:00-07:00");

        assertThat(english(flaw)).isNotBlank().doesNotContain("{");
    }

    @Test
    void repeatNoMoreThanCanBeRead() {
        String message = english(FieldFlaw.of(FieldFlaw.Kind.UNKNOWN_ZONE, "x".repeat(1_000)));

        assertThat(message).hasSizeLessThan(150).contains("\u2026");
    }

    private static String english(FieldFlaw flaw) {
        return Requests.sentences(Locale.ENGLISH).say(FieldMessages.of(flaw));
    }
}

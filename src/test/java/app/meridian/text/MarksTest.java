package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-27T18:00+09:00[Asia/Tokyo]");
    private static final ZonedDateTime SATURDAY = ZonedDateTime.parse("2026-11-28T03:00+01:00[Europe/Berlin]");

    @Test
    void findsMomentsInTheOrderOfTheText() {
        String marked = "from " + Marks.time("Sat 03:00", SATURDAY) + " back to " + Marks.time("Fri 18:00", FRIDAY);

        Sentence sentence = Marks.read(marked);

        assertThat(sentence.text()).isEqualTo("from Sat 03:00 back to Fri 18:00");
        assertThat(sentence.times()).containsExactly(
                new Sentence.Time("Sat 03:00", SATURDAY), new Sentence.Time("Fri 18:00", FRIDAY));
        assertThat(sentence.strong()).isEmpty();
    }

    @Test
    void findsWhatMattersMostAlsoAroundAMoment() {
        Sentence sentence = Marks.read("by " + Marks.strong(Marks.time("Fri 18:00", FRIDAY)) + ".");

        assertThat(sentence.text()).isEqualTo("by Fri 18:00.");
        assertThat(sentence.strong()).contains("Fri 18:00");
        assertThat(sentence.times()).hasSize(1);
    }

    @Test
    void takesMarksOutOfForeignText() {
        assertThat(Marks.read(Marks.without("\ufdd0Zed\ufdd1\ufdd3")).text()).isEqualTo("Zed");
    }
}

package app.meridian.text;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in the reader's language, and the moments in it for those who look at them more closely.
 *
 * @param strong the part of the text that matters most; empty if none does
 * @param times in the order in which they stand in the text
 */
public record Sentence(String text, Optional<String> strong, List<Time> times) {

    public Sentence {
        requireNonNull(text, "text");
        requireNonNull(strong, "strong");
        times = List.copyOf(times);
    }

    /** @param at on the clock that the text shows */
    public record Time(String text, ZonedDateTime at) {

        public Time {
            requireNonNull(text, "text");
            requireNonNull(at, "at");
        }
    }
}

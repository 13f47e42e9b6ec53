package app.meridian.text;

import static java.util.Objects.requireNonNull;

/**
 * How a contributor's time stands, in a word for scripts and in words for people.
 *
 * @param state {@code untold}, {@code waiting}, {@code running}, {@code standing}, {@code ended}, {@code never} or
 *     {@code leftOut}
 * @param used part of the time that is over, 0 to 1; 0 where the reader may not see it
 * @param still part that stands still now, behind the used one
 * @param meter whether used and still are to be shown
 */
public record ClockLine(String state, double used, double still, boolean meter, String text) {
    public ClockLine {
        requireNonNull(state, "state");
        requireNonNull(text, "text");
    }
}

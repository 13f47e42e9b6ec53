package app.meridian.text;

import static java.util.Objects.requireNonNull;

/**
 * How far a round is on a day.
 *
 * @param text one sentence or several
 * @param complete whether all who are asked have answered
 * @param asked without those who are away
 */
public record RollUp(String text, boolean complete, int answered, int asked) {

    public RollUp {
        requireNonNull(text, "text");
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

/** One of the answers to a question of type {@link QuestionType#CHOICE}. */
public record Choice(String label, Tone tone) {

    public Choice {
        requireNonNull(label, "label");
        requireNonNull(tone, "tone");
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A question of a round.
 *
 * @param id stays the same while its words change; 1 to 20 of a-z 0-9 -, no two of a round are the same
 * @param words plain text
 * @param choices of type {@link QuestionType#CHOICE}; else empty
 */
public record RoundQuestion(String id, QuestionType type, String words, List<Choice> choices) {

    public RoundQuestion {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(words, "words");
        choices = List.copyOf(choices);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

/**
 * The answer to one question, with the question as it was asked, so that a change of the round changes no answer.
 *
 * @param question its id
 * @param words of the question
 * @param text stored Markdown, or the label of the choice
 * @param tone of the choice; else neutral
 */
public record GivenAnswer(String question, QuestionType type, String words, String text, Tone tone) {

    public GivenAnswer {
        requireNonNull(question, "question");
        requireNonNull(type, "type");
        requireNonNull(words, "words");
        requireNonNull(text, "text");
        requireNonNull(tone, "tone");
    }
}

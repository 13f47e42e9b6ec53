package app.meridian.rest;

import app.meridian.core.checkin.RoundQuestion;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A question of a round, as JSON. */
@JsonPropertyOrder({"id", "type", "words", "choices"})
record QuestionJson(String id, String type, String words, List<ChoiceJson> choices) {

    static QuestionJson of(RoundQuestion question) {
        List<ChoiceJson> choices = question.choices().stream()
                .map(choice -> new ChoiceJson(choice.label(), CheckInTeller.word(choice.tone()))).toList();
        return new QuestionJson(question.id(), CheckInTeller.word(question.type()), question.words(), choices);
    }

    @JsonPropertyOrder({"label", "tone"})
    record ChoiceJson(String label, String tone) {}
}

package app.meridian.core.checkin;

import java.util.List;

/** Takes off what people type without meaning it. */
final class TidyRounds {

    private TidyRounds() {}

    static RoundFields tidy(RoundFields typed) {
        return new RoundFields(typed.name().strip(), typed.questions().stream().map(TidyRounds::tidy).toList(),
                typed.participants(), typed.plan());
    }

    private static RoundQuestion tidy(RoundQuestion typed) {
        List<Choice> choices = typed.type() == QuestionType.CHOICE ? typed.choices() : List.of();
        return new RoundQuestion(typed.id(), typed.type(), typed.words().strip(),
                choices.stream().map(choice -> new Choice(choice.label().strip(), choice.tone())).toList());
    }
}

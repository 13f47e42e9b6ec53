package app.meridian.core.decision;

import app.meridian.core.person.MentionMark;
import java.util.List;

/** Takes off what people type without meaning it. */
final class TidyTexts {
    private TidyTexts() {}

    static DecisionFields tidy(DecisionFields typed) {
        Rule rule = typed.rule();
        Rule tidy = rule.type() == RuleType.MAJORITY ? rule : new Rule(rule.type(), rule.responseTime(), 0, 0);
        return new DecisionFields(tidy(typed.text()), tidy, typed.roles(), typed.links().stream().distinct().toList(),
                typed.replaces().stream().distinct().toList(), typed.review());
    }

    private static DecisionText tidy(DecisionText typed) {
        return new DecisionText(line(typed.title()), typed.sections().stream().map(TidyTexts::tidy).toList(),
                typed.options().stream().map(TidyTexts::tidy).toList(), typed.proposed());
    }

    private static Section tidy(Section typed) {
        return new Section(typed.role(), line(typed.heading()), line(typed.help()), typed.required(),
                typed.text().strip());
    }

    private static Option tidy(Option typed) {
        return new Option(typed.title().strip(), lines(typed.pros()), lines(typed.cons()));
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Nobody is mentioned there. */
    private static String line(String typed) {
        return MentionMark.without(typed).strip();
    }
}

package app.meridian.rest;

import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.RuleType;
import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what decisions and templates have in common. */
final class DecisionParts {
    private static final int PERCENT = 100;

    private DecisionParts() {}

    static List<Section> sections(Field list) {
        return list.items(DecisionText.MOST_SECTIONS).stream().flatMap(field -> section(field).stream()).toList();
    }

    private static Optional<Section> section(Field field) {
        field.isObject("role", "heading", "help", "required", "text");
        boolean required = field.at("required").flag();
        return Words.read(field.at("role").required(), SectionRole.values()).map(role -> new Section(role,
                line(field.at("heading")), line(field.at("help")), required, line(field.at("text"))));
    }

    static Option option(Field field) {
        field.isObject("title", "pros", "cons");
        return new Option(line(field.at("title").required()), lines(field.at("pros")), lines(field.at("cons")));
    }

    private static List<String> lines(Field list) {
        return list.items(Option.MOST_LINES).stream().map(DecisionParts::line).toList();
    }

    private static String line(Field field) {
        return field.text().orElse("");
    }

    /** Empty, noted, if it cannot be read. */
    static Optional<Rule> rule(Field field) {
        field.isObject("type", "responseHours", "quorum", "share");
        Optional<RuleType> type = field.isPresent()
                ? Words.read(field.at("type").required(), RuleType.values()) : Optional.empty();
        Optional<Duration> hours = field.isPresent() ? field.at("responseHours").required().hours() : Optional.empty();
        int quorum = percent(field.at("quorum"));
        int share = percent(field.at("share"));
        return type.flatMap(each -> hours.map(time -> each == RuleType.MAJORITY
                ? new Rule(each, time, quorum, share) : new Rule(each, time, 0, 0)));
    }

    private static int percent(Field field) {
        return field.number(1, PERCENT).orElse(0L).intValue();
    }
}

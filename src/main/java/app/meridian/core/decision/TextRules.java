package app.meridian.core.decision;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PlainLine;
import app.meridian.core.person.StorableText;
import java.time.Duration;
import java.util.List;

/** What the text and the rule of a decision may say, whether it is complete or not. */
final class TextRules {
    private TextRules() {}

    static void require(Flaws flaws, DecisionText text) {
        requireLineOrNothing(flaws, "title", text.title(), DecisionText.LONGEST_TITLE);
        flaws.requireAtMost(DecisionText.MOST_SECTIONS, "sections", text.sections());
        for (int i = 0; i < text.sections().size(); i++) require(flaws, "sections[" + i + "]", text.sections().get(i));
        flaws.requireAtMost(DecisionText.MOST_OPTIONS, "options", text.options());
        for (int i = 0; i < text.options().size(); i++) require(flaws, "options[" + i + "]", text.options().get(i));
        text.proposed().filter(index -> index < 0 || index >= text.options().size())
                .ifPresent(index -> flaws.add("proposed", Kind.NOT_A_CHOICE, index + 1));
    }

    static void require(Flaws flaws, Rule rule) {
        Duration length = rule.responseTime();
        boolean fits = length.compareTo(Rule.SHORTEST) >= 0 && length.compareTo(Rule.LONGEST) <= 0
                && length.equals(Duration.ofMinutes(length.toMinutes()));
        if (!fits) flaws.add("rule.responseTime", Kind.NOT_A_LENGTH, length.toMinutes() / 60.0);
        if (rule.type() != RuleType.MAJORITY) return;
        requirePercent(flaws, "rule.quorum", rule.quorum());
        requirePercent(flaws, "rule.share", rule.share());
    }

    private static void require(Flaws flaws, String path, Section section) {
        boolean headed = PlainLine.isLine(section.heading(), Section.LONGEST_HEADING)
                && StorableText.isStorable(section.heading());
        if (!headed) flaws.add(path + ".heading", Kind.NOT_A_LINE, Section.LONGEST_HEADING);
        StorableText.require(flaws, path + ".help", section.help(), Section.LONGEST_HELP);
        StorableText.require(flaws, path + ".text", section.text(), Section.LONGEST_TEXT);
    }

    private static void require(Flaws flaws, String path, Option option) {
        requireLineOrNothing(flaws, path + ".title", option.title(), Option.LONGEST_TITLE);
        requireLines(flaws, path + ".pros", option.pros());
        requireLines(flaws, path + ".cons", option.cons());
    }

    private static void requireLines(Flaws flaws, String path, List<String> lines) {
        flaws.requireAtMost(Option.MOST_LINES, path, lines);
        for (int i = 0; i < lines.size(); i++) {
            requireLineOrNothing(flaws, path + "[" + i + "]", lines.get(i), Option.LONGEST_LINE);
        }
    }

    private static void requireLineOrNothing(Flaws flaws, String path, String text, int most) {
        boolean fits = text.isEmpty() || PlainLine.isLine(text, most) && StorableText.isStorable(text);
        if (!fits) flaws.add(path, Kind.NOT_A_LINE, most);
    }

    private static void requirePercent(Flaws flaws, String path, int percent) {
        if (percent < 1 || percent > 100) flaws.add(path, Kind.NOT_IN_RANGE, 1, 100);
    }
}

package app.meridian.core.decision;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PlainLine;
import app.meridian.core.person.StorableText;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** What a template may say. */
final class TemplateRules {
    private static final int QUARTER = 15;
    private static final int ALL = 100;

    private TemplateRules() {}

    /** @param taken names that others have */
    static Flaws flaws(TemplateFields fields, Collection<String> taken) {
        Flaws flaws = new Flaws();
        requireLine(flaws, "name", fields.name(), Template.LONGEST_NAME);
        boolean twice = taken.stream().anyMatch(fields.name()::equalsIgnoreCase);
        if (twice) flaws.add("name", Kind.NAME_TAKEN, fields.name());
        StorableText.require(flaws, "description", fields.description(), Template.LONGEST_DESCRIPTION);
        requireSections(flaws, fields.sections());
        requireRule(flaws, fields.rule());
        return flaws;
    }

    private static void requireSections(Flaws flaws, List<Section> sections) {
        if (sections.isEmpty()) flaws.add("sections", Kind.TOO_FEW, 1);
        flaws.requireAtMost(DecisionText.MOST_SECTIONS, "sections", sections);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String path = "sections[" + i + "]";
            requireLine(flaws, path + ".heading", section.heading(), Section.LONGEST_HEADING);
            StorableText.require(flaws, path + ".help", section.help(), Section.LONGEST_HELP);
            StorableText.require(flaws, path + ".text", section.text(), Section.LONGEST_TEXT);
        }
    }

    private static void requireRule(Flaws flaws, Rule rule) {
        Duration time = rule.responseTime();
        boolean quarters = time.toMinutes() % QUARTER == 0 && time.equals(Duration.ofMinutes(time.toMinutes()));
        boolean inRange = time.compareTo(Rule.SHORTEST) >= 0 && time.compareTo(Rule.LONGEST) <= 0;
        if (!quarters || !inRange) flaws.add("rule.responseTime", Kind.NOT_A_LENGTH, time);
        if (rule.type() != RuleType.MAJORITY) return;
        if (rule.quorum() < 1 || rule.quorum() > ALL) flaws.add("rule.quorum", Kind.NOT_IN_RANGE, 1, ALL);
        if (rule.share() < 1 || rule.share() > ALL) flaws.add("rule.share", Kind.NOT_IN_RANGE, 1, ALL);
    }

    private static void requireLine(Flaws flaws, String path, String text, int most) {
        if (!PlainLine.isLine(text, most)) flaws.add(path, Kind.NOT_A_LINE, most);
    }
}

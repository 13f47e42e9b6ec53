package app.meridian.text;

import app.meridian.core.decision.FieldChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Calls fields of a decision what readers call them. */
final class DecisionFieldNames {
    private static final Pattern SECTION = Pattern.compile("text\\.sections\\[\\d+]");

    private final DecisionVoice voice;

    DecisionFieldNames(DecisionVoice voice) {
        this.voice = voice;
    }

    /** At the start of a line, such as {@code Options}; empty for what readers are told in other words. */
    Optional<String> of(FieldChange change) {
        return name(change.path()).map(name -> voice.say(name.alone())).or(() -> heading(change));
    }

    /** Within a sentence, each once. */
    List<String> within(List<FieldChange> changes) {
        return changes.stream().flatMap(change -> name(change.path()).map(name -> voice.say(name.within()))
                .or(() -> heading(change)).stream()).distinct().toList();
    }

    private static Optional<String> heading(FieldChange change) {
        if (!SECTION.matcher(change.path()).matches()) return Optional.empty();
        String text = change.after().isEmpty() ? change.before() : change.after();
        return Optional.of(Marks.without(text.split("\n", 2)[0]));
    }

    private static Optional<Name> name(String path) {
        return NAMES.entrySet().stream().filter(each -> path.startsWith(each.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** By how paths start. */
    private static final Map<String, Name> NAMES = Map.ofEntries(
            Map.entry("text.title", new Name("meridian.decisions.field.title", "meridian.decisions.within.title")),
            Map.entry("text.options",
                    new Name("meridian.decisions.field.options", "meridian.decisions.within.options")),
            Map.entry("text.proposed",
                    new Name("meridian.decisions.field.proposed", "meridian.decisions.within.proposed")),
            Map.entry("rule.", new Name("meridian.decisions.field.rule", "meridian.decisions.within.rule")),
            Map.entry("roles.driver", new Name("meridian.decisions.field.driver", "meridian.decisions.within.driver")),
            Map.entry("roles.deciders",
                    new Name("meridian.decisions.field.deciders", "meridian.decisions.within.deciders")),
            Map.entry("roles.contributors",
                    new Name("meridian.decisions.field.contributors", "meridian.decisions.within.contributors")),
            Map.entry("roles.informed",
                    new Name("meridian.decisions.field.informed", "meridian.decisions.within.informed")),
            Map.entry("links", new Name("meridian.decisions.field.links", "meridian.decisions.within.links")),
            Map.entry("replaces", new Name("meridian.decisions.field.replaces", "meridian.decisions.within.replaces")),
            Map.entry("review", new Name("meridian.decisions.field.review", "meridian.decisions.within.review")));

    /** Keys of a name at the start of a line, and within a sentence. */
    private record Name(String alone, String within) {}
}

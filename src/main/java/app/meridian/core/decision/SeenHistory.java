package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out of histories what a reader may not see: issues, pages and other decisions (rule K10). */
final class SeenHistory {
    private static final Set<String> DECISIONS = Set.of("replaces", "successor");
    private static final Pattern SUBJECT = Pattern.compile("(issue|page)/([1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final Predicate<Subject> subjects;
    private final Set<DecisionId> seen;
    private final List<Entry> entries;

    /**
     * @param subjects whether the reader may see one
     * @param decisions those that the reader may see of some
     */
    SeenHistory(List<Entry> entries, Predicate<Subject> subjects,
            Function<Collection<DecisionId>, Set<DecisionId>> decisions) {
        this.entries = List.copyOf(entries);
        this.subjects = requireNonNull(subjects, "subjects");
        Set<DecisionId> named = entries.stream().flatMap(entry -> entry.changes().stream())
                .filter(change -> DECISIONS.contains(change.path()))
                .flatMap(change -> Stream.of(change.before(), change.after())).flatMap(String::lines)
                .filter(line -> NUMBER.matcher(line).matches()).map(line -> new DecisionId(Long.parseLong(line)))
                .collect(Collectors.toSet());
        this.seen = named.isEmpty() ? Set.of() : decisions.apply(named);
    }

    List<Entry> entries() {
        return entries.stream().map(this::seen).toList();
    }

    private Entry seen(Entry entry) {
        List<FieldChange> changes = entry.changes().stream().map(this::seen)
                .filter(change -> !change.before().equals(change.after())).toList();
        return new Entry(entry.version(), entry.deed(), entry.by(), entry.about(), entry.textVersion(), entry.at(),
                changes);
    }

    private FieldChange seen(FieldChange change) {
        if (change.path().equals("links")) return kept(change, this::isSeenLink);
        return DECISIONS.contains(change.path()) ? kept(change, this::isSeenDecision) : change;
    }

    private static FieldChange kept(FieldChange change, Predicate<String> line) {
        return new FieldChange(change.path(), change.before().lines().filter(line).collect(Collectors.joining("\n")),
                change.after().lines().filter(line).collect(Collectors.joining("\n")));
    }

    private boolean isSeenLink(String line) {
        Matcher subject = SUBJECT.matcher(line);
        if (!subject.matches()) return true;
        Optional<SubjectType> type = SubjectType.ofCollection(subject.group(1) + "s");
        return type.filter(each -> subjects.test(new Subject(each, Long.parseLong(subject.group(2))))).isPresent();
    }

    private boolean isSeenDecision(String line) {
        return NUMBER.matcher(line).matches() && seen.contains(new DecisionId(Long.parseLong(line)));
    }
}

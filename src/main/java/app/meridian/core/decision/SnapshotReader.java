package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a snapshot of what {@link SnapshotWriter} wrote. */
final class SnapshotReader {
    private final Numbering numbering;

    SnapshotReader(Numbering numbering) {
        this.numbering = numbering;
    }

    /** @throws IllegalArgumentException for anything else */
    Snapshot snapshot(Object tree) {
        try {
            return read(new Branch(tree));
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException("Not a snapshot: " + e.getMessage(), e);
        }
    }

    private Snapshot read(Branch tree) {
        Branch rule = tree.branch("rule");
        Branch outcome = tree.branch("outcome");
        DecisionText text = new DecisionText(text(tree, "title"),
                tree.branches("sections").stream().map(this::section).toList(),
                tree.branches("options").stream().map(this::option).toList(), tree.index("proposed"));
        return new Snapshot(tree.number("number"), (int) tree.number("textVersion"), text,
                new Rule(RuleType.valueOf(rule.text("type")), Duration.ofMinutes(rule.number("minutes")),
                        (int) rule.number("quorum"), (int) rule.number("share")),
                person(tree, "driver"), tree.texts("deciders").stream().map(this::person).toList(),
                tree.branches("contributors").stream().map(this::voice).toList(), outcome.index("chosen"),
                text(outcome, "note"), person(outcome, "by"), Instant.parse(tree.text("decidedAt")));
    }

    private Section section(Branch tree) {
        return new Section(SectionRole.valueOf(tree.text("role")), tree.text("heading"), "", false,
                text(tree, "text"));
    }

    private Option option(Branch tree) {
        return new Option(text(tree, "title"), texts(tree, "pros"), texts(tree, "cons"));
    }

    private Voice voice(Branch tree) {
        PersonId person = person(tree, "person");
        if (tree.has("response")) return new Voice.Answered(response(person, tree.branch("response")));
        if (tree.has("silence")) return silent(person, tree.branch("silence"));
        if (!tree.has("notHeard")) return new Voice.Unable(person);
        Branch left = tree.branch("notHeard");
        return new Voice.NotHeard(person, LocalDate.parse(left.text("date")), text(left, "reason"));
    }

    private Response response(PersonId person, Branch tree) {
        return new Response(person, ResponseKind.valueOf(tree.text("kind")), text(tree, "reason"),
                (int) tree.number("textVersion"), Instant.parse(tree.text("at")));
    }

    private static Voice silent(PersonId person, Branch tree) {
        return new Voice.Silent(person, (int) tree.number("textVersion"), Instant.parse(tree.text("from")),
                Instant.parse(tree.text("ended")));
    }

    private PersonId person(Branch tree, String key) {
        return person(tree.text(key));
    }

    private PersonId person(String written) {
        return numbering.person(written)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the number " + written));
    }

    private String text(Branch tree, String key) {
        return numbering.stored(tree.text(key));
    }

    private List<String> texts(Branch tree, String key) {
        return tree.texts(key).stream().map(numbering::stored).toList();
    }

    /** An object of which values are taken by key and kind. */
    private record Branch(Map<?, ?> values) {

        Branch(Object tree) {
            this(as(Map.class, tree));
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        String text(String key) {
            return as(String.class, values.get(key));
        }

        long number(String key) {
            return as(Long.class, values.get(key));
        }

        Optional<Integer> index(String key) {
            return has(key) ? Optional.of(Math.toIntExact(number(key))) : Optional.empty();
        }

        Branch branch(String key) {
            return new Branch(values.get(key));
        }

        List<Branch> branches(String key) {
            return list(key).stream().map(Branch::new).toList();
        }

        List<String> texts(String key) {
            return list(key).stream().map(each -> as(String.class, each)).toList();
        }

        private List<?> list(String key) {
            return as(List.class, values.get(key));
        }

        private static <T> T as(Class<T> type, Object value) {
            if (type.isInstance(value)) return type.cast(value);
            throw new IllegalArgumentException("Not a snapshot: no " + type.getSimpleName());
        }
    }
}

package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Missing.Kind;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a decision needs before people can be asked about it. */
public final class Completeness {
    private final Homes homes;

    public Completeness(Homes homes) {
        this.homes = requireNonNull(homes, "homes");
    }

    /** In the order of the form; nothing if it is complete. */
    public List<Missing> missing(Home home, DecisionFields fields) {
        List<Missing> missing = new ArrayList<>(missing(fields.text()));
        missing.addAll(missing(fields.rule()));
        if (fields.roles().deciders().isEmpty()) missing.add(new Missing("deciders", Kind.DECIDER));
        boolean asked = fields.roles().contributors().stream()
                .anyMatch(person -> homes.canSee(Optional.of(person), home));
        if (!asked) missing.add(new Missing("contributors", Kind.CONTRIBUTOR));
        return missing;
    }

    private static List<Missing> missing(DecisionText text) {
        List<Missing> missing = new ArrayList<>();
        if (text.title().isBlank()) missing.add(new Missing("title", Kind.TITLE));
        for (int i = 0; i < text.sections().size(); i++) {
            Section section = text.sections().get(i);
            boolean empty = section.required() && section.text().isBlank();
            if (empty) missing.add(new Missing("sections[" + i + "].text", Kind.SECTION));
        }
        for (int i = 0; i < text.options().size(); i++) {
            boolean empty = text.options().get(i).title().isBlank();
            if (empty) missing.add(new Missing("options[" + i + "].title", Kind.OPTION_TITLE));
        }
        return missing;
    }

    private static List<Missing> missing(Rule rule) {
        List<Missing> missing = new ArrayList<>();
        if (rule.responseTime().isZero()) missing.add(new Missing("rule.responseTime", Kind.RESPONSE_TIME));
        if (rule.type() != RuleType.MAJORITY) return missing;
        if (rule.quorum() < 1) missing.add(new Missing("rule.quorum", Kind.QUORUM));
        if (rule.share() < 1) missing.add(new Missing("rule.share", Kind.SHARE));
        return missing;
    }
}

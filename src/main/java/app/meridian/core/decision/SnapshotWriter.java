package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a snapshot into objects, lists, texts and numbers; what is not there is left out. */
final class SnapshotWriter {
    private final Numbering numbering;

    SnapshotWriter(Numbering numbering) {
        this.numbering = numbering;
    }

    Map<String, Object> tree(Snapshot snapshot) {
        Map<String, Object> tree = new TreeMap<>(Map.of("number", snapshot.number(), "textVersion",
                snapshot.textVersion(), "title", text(snapshot.text().title()),
                "sections", snapshot.text().sections().stream().map(this::section).toList(),
                "options", snapshot.text().options().stream().map(this::option).toList(),
                "rule", rule(snapshot.rule()), "driver", numbering.of(snapshot.driver()),
                "deciders", people(snapshot.deciders()),
                "contributors", snapshot.voices().stream().map(this::voice).toList(), "outcome", outcome(snapshot)));
        tree.put("decidedAt", snapshot.decidedAt().toString());
        put(tree, "proposed", snapshot.text().proposed());
        return tree;
    }

    private Map<String, Object> outcome(Snapshot snapshot) {
        Map<String, Object> outcome = new TreeMap<>(Map.of("type", "decided", "note", text(snapshot.note()),
                "by", numbering.of(snapshot.decidedBy())));
        put(outcome, "chosen", snapshot.chosen());
        return outcome;
    }

    private static void put(Map<String, Object> tree, String key, Optional<Integer> value) {
        value.ifPresent(each -> tree.put(key, each));
    }

    private Map<String, Object> section(Section section) {
        return Map.of("role", section.role().name(), "heading", section.heading(), "text", text(section.text()));
    }

    private Map<String, Object> option(Option option) {
        return Map.of("title", text(option.title()), "pros", texts(option.pros()), "cons", texts(option.cons()));
    }

    private static Map<String, Object> rule(Rule rule) {
        return Map.of("type", rule.type().name(), "minutes", rule.responseTime().toMinutes(), "quorum", rule.quorum(),
                "share", rule.share());
    }

    private Map<String, Object> voice(Voice voice) {
        Map<String, Object> tree = new TreeMap<>(Map.of("person", numbering.of(voice.person())));
        if (voice instanceof Voice.Answered answered) tree.put("response", response(answered.response()));
        if (voice instanceof Voice.Silent silent) tree.put("silence", silence(silent));
        if (voice instanceof Voice.NotHeard left) tree.put("notHeard", notHeard(left));
        return tree;
    }

    private Map<String, Object> response(Response response) {
        return Map.of("kind", response.kind().name(), "reason", text(response.reason()), "textVersion",
                response.textVersion(), "at", response.at().toString());
    }

    private static Map<String, Object> silence(Voice.Silent silent) {
        return Map.of("textVersion", silent.textVersion(), "from", silent.from().toString(), "ended",
                silent.ended().toString());
    }

    private Map<String, Object> notHeard(Voice.NotHeard left) {
        return Map.of("date", left.date().toString(), "reason", text(left.reason()));
    }

    private List<String> people(Collection<PersonId> people) {
        return people.stream().map(numbering::of).toList();
    }

    private List<String> texts(List<String> stored) {
        return stored.stream().map(this::text).toList();
    }

    private String text(String stored) {
        return numbering.numbered(stored);
    }
}

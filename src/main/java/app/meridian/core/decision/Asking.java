package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whom an open decision asks for what (rules K2 and K4). */
final class Asking {
    private Asking() {}

    /**
     * Everybody is asked. The text has a new number if it was asked about before and is another one since.
     *
     * @param history all of it
     */
    static Decision opened(Decision draft, List<Entry> history, Instant now) {
        boolean another = asked(history).filter(before -> !before.equals(questions(Facts.of(draft)))).isPresent();
        int textVersion = draft.textVersion() + (another ? 1 : 0);
        List<Ask> asks = draft.fields().roles().contributors().stream()
                .map(person -> Ask.of(person, textVersion, now)).toList();
        return draft.withStatus(DecisionStatus.OPEN).withTextVersion(textVersion)
                .withBallot(new Ballot(asks, List.of()));
    }

    /** @param restarts whether all who have not answered are asked anew */
    static Decision edited(Decision open, DecisionFields fields, boolean restarts, Instant now) {
        boolean another = fields.asksOtherwiseThan(open.fields());
        int textVersion = open.textVersion() + (another ? 1 : 0);
        List<PersonId> contributors = fields.roles().contributors();
        List<Ask> asks = contributors.stream()
                .map(person -> open.ballot().ask(person).filter(ask -> !restarts || stays(open.ballot(), ask))
                        .orElseGet(() -> Ask.of(person, textVersion, now))).toList();
        List<Response> responses = open.ballot().responses().stream()
                .filter(response -> contributors.contains(response.person())).toList();
        return open.withFields(fields).withTextVersion(textVersion).withBallot(new Ballot(asks, responses));
    }

    private static boolean stays(Ballot ballot, Ask ask) {
        return ask.leftOut().isPresent() || ballot.response(ask.person()).isPresent();
    }

    /** What it said when it was open last; empty if it never was. */
    private static Optional<Map<String, String>> asked(List<Entry> history) {
        Map<String, String> facts = new TreeMap<>();
        Optional<Map<String, String>> asked = Optional.empty();
        for (Entry entry : history) {
            entry.changes().forEach(change -> facts.put(change.path(), change.after()));
            boolean open = DecisionStatus.OPEN.name().equals(facts.get("status"));
            if (open) asked = Optional.of(questions(facts));
        }
        return asked;
    }

    private static Map<String, String> questions(Map<String, String> facts) {
        Map<String, String> questions = new TreeMap<>(facts);
        questions.keySet().removeIf(path -> !path.startsWith("text.") && !path.startsWith("rule."));
        questions.values().removeIf(String::isEmpty);
        return questions;
    }
}

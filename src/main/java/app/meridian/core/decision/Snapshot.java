package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is frozen when a decision is made.
 *
 * @param number in its project or space
 * @param text sections have neither help nor whether they are required
 * @param chosen the option, counted from 0; empty for none
 * @param note of who decided; may be empty
 */
public record Snapshot(long number, int textVersion, DecisionText text, Rule rule, PersonId driver,
        List<PersonId> deciders, List<Voice> voices, Optional<Integer> chosen, String note, PersonId decidedBy,
        Instant decidedAt) {

    public Snapshot {
        requireNonNull(text, "text");
        requireNonNull(rule, "rule");
        requireNonNull(driver, "driver");
        deciders = List.copyOf(deciders);
        voices = List.copyOf(voices);
        requireNonNull(chosen, "chosen");
        requireNonNull(note, "note");
        requireNonNull(decidedBy, "decidedBy");
        requireNonNull(decidedAt, "decidedAt");
    }

    /** @throws IllegalArgumentException if it was never closed */
    static Snapshot of(Decision decided) {
        Closing closing = decided.closing().orElseThrow(() -> new IllegalArgumentException("Never decided"));
        DecisionFields fields = decided.fields();
        return new Snapshot(decided.number().number(), decided.textVersion(), bare(fields.text()), fields.rule(),
                fields.roles().driver(), fields.roles().deciders(), voices(decided), closing.chosen(),
                closing.note(), closing.by(), closing.at());
    }

    /** Whether a record shows what was frozen: text, rule, people and what they said. */
    boolean isShownBy(Decision decision) {
        Roles roles = decision.fields().roles();
        return text.equals(bare(decision.fields().text())) && rule.equals(decision.fields().rule())
                && driver.equals(roles.driver()) && deciders.equals(roles.deciders())
                && voices.equals(voices(decision));
    }

    private static DecisionText bare(DecisionText text) {
        List<Section> sections = text.sections().stream()
                .map(section -> new Section(section.role(), section.heading(), "", false, section.text())).toList();
        return new DecisionText(text.title(), sections, text.options(), text.proposed());
    }

    private static List<Voice> voices(Decision decision) {
        return decision.fields().roles().contributors().stream()
                .map(person -> voice(decision.ballot(), person)).toList();
    }

    private static Voice voice(Ballot ballot, PersonId person) {
        Optional<Voice> answer = ballot.response(person).map(Voice.Answered::new);
        return answer.or(() -> ballot.ask(person).flatMap(Snapshot::silence)).orElseGet(() -> new Voice.Unable(person));
    }

    private static Optional<Voice> silence(Ask ask) {
        if (ask.leftOut().isPresent()) {
            return ask.leftOut().map(left -> new Voice.NotHeard(ask.person(), left.date(), left.reason()));
        }
        return ask.endedAt().map(ended ->
                new Voice.Silent(ask.person(), ask.textVersion(), ask.toldAt().orElse(ask.askedAt()), ended));
    }
}

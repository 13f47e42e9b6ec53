package app.meridian.core.decision;

import java.util.List;
import java.util.Optional;

/** A reopened decision that goes back to what is in force (rule K8). */
final class Reinstated {
    private Reinstated() {}

    /**
     * With text, rule, people and responses of the frozen version; links, review date and who is informed stay. The
     * number of the text stays too, so that no two texts ever have the same.
     */
    static Decision of(Decision reopened, Frozen inForce) {
        Snapshot snapshot = Canonical.read(inForce.canonical(), reopened.cast());
        DecisionFields fields = reopened.fields();
        Roles roles = new Roles(snapshot.driver(), snapshot.deciders(),
                snapshot.voices().stream().map(Voice::person).toList(), fields.roles().informed());
        DecisionFields back = new DecisionFields(text(snapshot.text(), fields.text()), snapshot.rule(), roles,
                fields.links(), fields.replaces(), fields.review());
        return reopened.withFields(back).withBallot(ballot(snapshot));
    }

    private static DecisionText text(DecisionText frozen, DecisionText reopened) {
        List<Section> sections = frozen.sections().stream().map(section -> section(section, reopened)).toList();
        return new DecisionText(frozen.title(), sections, frozen.options(), frozen.proposed());
    }

    private static Section section(Section frozen, DecisionText reopened) {
        return reopened.sections().stream().filter(each -> each.heading().equals(frozen.heading())).findFirst()
                .map(each -> new Section(frozen.role(), frozen.heading(), each.help(), each.required(), frozen.text()))
                .orElse(frozen);
    }

    private static Ballot ballot(Snapshot snapshot) {
        List<Response> responses = snapshot.voices().stream().flatMap(voice ->
                voice instanceof Voice.Answered answered ? Optional.of(answered.response()).stream()
                        : Optional.<Response>empty().stream()).toList();
        List<Ask> asks = snapshot.voices().stream().flatMap(voice -> ask(snapshot, voice).stream()).toList();
        return new Ballot(asks, responses);
    }

    private static Optional<Ask> ask(Snapshot snapshot, Voice voice) {
        if (voice instanceof Voice.Silent silent) {
            return Optional.of(Ask.of(silent.person(), silent.textVersion(), silent.from())
                    .told(silent.from(), true).ended(silent.ended()));
        }
        if (voice instanceof Voice.NotHeard left) {
            return Optional.of(Ask.of(left.person(), snapshot.textVersion(), snapshot.decidedAt()).without(
                    new LeftOut(left.date(), left.reason(), snapshot.driver(), snapshot.decidedAt())));
        }
        return Optional.empty();
    }
}

package app.meridian.core.decision;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.function.UnaryOperator;

/** A decision with another key for somebody, wherever they stand in it. */
record Renaming(PersonId old, PersonId current) {

    Decision of(Decision decision) {
        Beginning beginning = decision.beginning();
        return new Decision(decision.id(), decision.number(), decision.home(),
                new Beginning(beginning.template(), beginning.templateName(), person(beginning.author()),
                        beginning.at()),
                decision.version(), decision.textVersion(), decision.changedAt(), decision.status(),
                of(decision.fields()), of(decision.ballot()), decision.closing().map(this::of), decision.inForce(),
                decision.successor(), new Cast(decision.cast().people().stream().map(this::person).toList()));
    }

    Entry of(Entry entry) {
        return new Entry(entry.version(), entry.deed(), entry.by().map(this::person), entry.about().map(this::person),
                entry.textVersion(), entry.at(), entry.changes());
    }

    PersonId person(PersonId person) {
        return person.equals(old) ? current : person;
    }

    private DecisionFields of(DecisionFields fields) {
        Roles roles = fields.roles();
        return fields.withText(of(fields.text())).withRoles(new Roles(person(roles.driver()),
                people(roles.deciders()), people(roles.contributors()), people(roles.informed())));
    }

    private DecisionText of(DecisionText text) {
        UnaryOperator<List<String>> lines = all -> all.stream().map(this::text).toList();
        return new DecisionText(text(text.title()),
                text.sections().stream().map(section -> section.withText(text(section.text()))).toList(),
                text.options().stream().map(option -> new Option(text(option.title()), lines.apply(option.pros()),
                        lines.apply(option.cons()))).toList(),
                text.proposed());
    }

    private Ballot of(Ballot ballot) {
        return new Ballot(ballot.asks().stream().map(this::of).toList(),
                ballot.responses().stream().map(this::of).toList());
    }

    private Ask of(Ask ask) {
        return new Ask(person(ask.person()), ask.textVersion(), ask.askedAt(), ask.toldAt(), ask.mailed(),
                ask.endedAt(), ask.leftOut().map(left ->
                        new LeftOut(left.date(), text(left.reason()), person(left.by()), left.at())));
    }

    private Response of(Response response) {
        return new Response(person(response.person()), response.kind(), text(response.reason()),
                response.textVersion(), response.at());
    }

    private Closing of(Closing closing) {
        return new Closing(closing.step(), closing.chosen(), text(closing.note()), person(closing.by()),
                closing.at());
    }

    private List<PersonId> people(List<PersonId> people) {
        return people.stream().map(this::person).distinct().toList();
    }

    private String text(String stored) {
        return stored.replace(MentionMark.of(old), MentionMark.of(current));
    }
}

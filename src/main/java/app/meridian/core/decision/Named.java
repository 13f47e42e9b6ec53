package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Everybody whom a decision names, in its roles, its texts or by what they did. */
final class Named {
    private Named() {}

    /** The author first, then as the record is read; each once. */
    static List<PersonId> in(Decision decision) {
        Ballot ballot = decision.ballot();
        return Stream.of(Stream.of(decision.beginning().author()), in(decision.fields()),
                ballot.asks().stream().flatMap(Named::in), ballot.responses().stream().flatMap(Named::in),
                decision.closing().stream().flatMap(Named::in)).flatMap(each -> each).distinct().toList();
    }

    private static Stream<PersonId> in(DecisionFields fields) {
        Roles roles = fields.roles();
        Stream<PersonId> people = Stream.of(List.of(roles.driver()), roles.deciders(), roles.contributors(),
                roles.informed()).flatMap(List::stream);
        return Stream.concat(people, texts(fields.text()).flatMap(Mentioned::in));
    }

    private static Stream<String> texts(DecisionText text) {
        return Stream.of(Stream.of(text.title()), text.sections().stream().map(Section::text),
                text.options().stream().flatMap(Named::texts)).flatMap(each -> each);
    }

    private static Stream<String> texts(Option option) {
        return Stream.of(List.of(option.title()), option.pros(), option.cons()).flatMap(List::stream);
    }

    private static Stream<PersonId> in(Ask ask) {
        Stream<PersonId> leftOut = ask.leftOut().stream()
                .flatMap(left -> Stream.concat(Stream.of(left.by()), Mentioned.in(left.reason())));
        return Stream.concat(Stream.of(ask.person()), leftOut);
    }

    private static Stream<PersonId> in(Response response) {
        return Stream.concat(Stream.of(response.person()), Mentioned.in(response.reason()));
    }

    private static Stream<PersonId> in(Closing closing) {
        return Stream.concat(Stream.of(closing.by()), Mentioned.in(closing.note()));
    }
}

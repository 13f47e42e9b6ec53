package app.meridian.store;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.decision.Roles;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked of the register, each as a digest with its container. */
final class DecisionTerms {
    private static final String ALL = "all";

    private DecisionTerms() {}

    /** All that are true of the decision. */
    static Set<String> of(Decision decision) {
        Container container = decision.number().container();
        return Stream.of(Stream.of(ALL, status(decision.status()), template(decision.beginning().template())),
                people(decision.fields().roles()).map(DecisionTerms::person),
                DecisionMarks.wanted(decision).map(ask -> awaiting(ask.person())),
                decision.fields().text().words().stream().map(DecisionTerms::word))
                .flatMap(terms -> terms).map(term -> in(container, term))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that must be true, the rarest first as far as can be told; several statuses are no term. */
    static List<String> of(Container container, Filter filter) {
        Stream<String> words = filter.words().stream().sorted(Comparator.comparing(String::length).reversed())
                .map(DecisionTerms::word);
        Stream<String> others = Stream.of(filter.awaiting().map(DecisionTerms::awaiting),
                filter.person().map(DecisionTerms::person), filter.template().map(DecisionTerms::template),
                filter.statuses().stream().filter(status -> filter.statuses().size() == 1).findFirst()
                        .map(DecisionTerms::status)).flatMap(term -> term.stream());
        List<String> terms = Stream.concat(words, others).distinct().map(term -> in(container, term)).toList();
        return terms.isEmpty() ? List.of(in(container, ALL)) : terms;
    }

    private static Stream<PersonId> people(Roles roles) {
        return Stream.of(Stream.of(roles.driver()), roles.deciders().stream(), roles.contributors().stream(),
                roles.informed().stream()).flatMap(some -> some);
    }

    private static String status(DecisionStatus status) {
        return "status:" + status;
    }

    private static String template(TemplateId template) {
        return "template:" + template.value();
    }

    private static String person(PersonId person) {
        return "person:" + person.key();
    }

    private static String awaiting(PersonId person) {
        return "awaiting:" + person.key();
    }

    private static String word(String word) {
        return "word:" + word;
    }

    private static String in(Container container, String term) {
        return Sha256.of(container.reference() + "/" + term);
    }
}

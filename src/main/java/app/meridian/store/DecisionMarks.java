package app.meridian.store;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.Link;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what one decision is found, beside its number.
 *
 * @param terms see {@link DecisionTerms}
 */
record DecisionMarks(Set<String> terms, Set<PersonMark> people, Set<LinkMark> links) {
    static final DecisionMarks NONE = new DecisionMarks(Set.of(), Set.of(), Set.of());

    static DecisionMarks of(Decision decision) {
        return new DecisionMarks(DecisionTerms.of(decision), peopleOf(decision), linksOf(decision));
    }

    private static Set<PersonMark> peopleOf(Decision decision) {
        Map<PersonId, Long> asked = wanted(decision)
                .collect(Collectors.toMap(Ask::person, ask -> ask.askedAt().toEpochMilli()));
        return decision.cast().people().stream()
                .map(person -> new PersonMark(Sha256.of(person.key()), asked.get(person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whose answers to it are wanted. */
    static Stream<Ask> wanted(Decision decision) {
        if (!decision.isOpen()) return Stream.empty();
        return decision.ballot().asks().stream().filter(ask -> decision.ballot().wants(ask.person()));
    }

    private static Set<LinkMark> linksOf(Decision decision) {
        boolean superseded = decision.status() == DecisionStatus.SUPERSEDED;
        Stream<Home> cited = decision.fields().links().stream()
                .flatMap(link -> link instanceof Link.ToSubject to ? Stream.of(to.subject()) : Stream.empty());
        Stream<LinkMark> replaced = decision.fields().replaces().stream()
                .map(id -> new LinkMark(DecisionRows.record(id.value()), null, null, null));
        return Stream.concat(Stream.concat(Stream.of(decision.home()), cited)
                .map(home -> LinkMark.of(home, superseded)), replaced)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param askedAt null unless a response is wanted */
    record PersonMark(String person, Long askedAt) {}

    /** The columns of its row. */
    record LinkMark(String target, String subjectType, Long subjectId, String supersededType) {
        static LinkMark of(Home home, boolean superseded) {
            if (!(home instanceof Subject subject)) return new LinkMark(home.reference(), null, null, null);
            String type = subject.type().word();
            return new LinkMark(home.reference(), type, subject.id(), superseded ? type : null);
        }
    }
}

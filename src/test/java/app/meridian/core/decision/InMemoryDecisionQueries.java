package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be asked of decisions that are kept as long as the store lives. */
abstract class InMemoryDecisionQueries implements DecisionStore {
    private static final Comparator<Decision> NEWEST_NUMBER =
            Comparator.comparing((Decision each) -> each.number().number()).reversed();

    final TreeMap<Long, Decision> decisions = new TreeMap<>();
    final Map<DecisionId, Instant> looks = new HashMap<>();

    @Override
    public synchronized List<Decision> at(Home home, int limit) {
        return where(each -> subjects(each).contains(home)).sorted(NEWEST_NUMBER).limit(limit).toList();
    }

    @Override
    public synchronized RegisterBatch register(RegisterQuery query) {
        return new InMemoryRegister(query).of(decisions.values());
    }

    @Override
    public synchronized List<Decision> due(Instant now, int limit) {
        return where(each -> each.isOpen() && (!each.ballot().untold().isEmpty()
                || !looks.get(each.id()).isAfter(now))).limit(limit).toList();
    }

    @Override
    public synchronized List<Decision> waitingFor(PersonId person, int limit) {
        return where(each -> each.isOpen() && each.ballot().wants(person))
                .sorted(Comparator.comparing(each -> each.ballot().ask(person).orElseThrow().askedAt()))
                .limit(limit).toList();
    }

    @Override
    public synchronized int countWaitingFor(PersonId person, int most) {
        return waitingFor(person, most).size();
    }

    @Override
    public synchronized List<Decision> toReview(PersonId driver, LocalDate by, int limit) {
        return where(each -> each.status() == DecisionStatus.DECIDED && each.fields().roles().driver().equals(driver)
                && each.fields().review().filter(date -> !date.isAfter(by)).isPresent()).limit(limit).toList();
    }

    @Override
    public synchronized List<Subject> citingSuperseded(SubjectType type, long afterId, int limit) {
        return subjects(type, each -> each.status() == DecisionStatus.SUPERSEDED)
                .filter(subject -> subject.id() > afterId).limit(limit).toList();
    }

    @Override
    public synchronized List<Subject> awaiting(SubjectType type, PersonId person, int limit) {
        return subjects(type, each -> each.isOpen() && each.ballot().wants(person)).limit(limit).toList();
    }

    @Override
    public synchronized List<Decision> superseded(Home home, int limit) {
        return where(each -> each.status() == DecisionStatus.SUPERSEDED && subjects(each).contains(home))
                .sorted(NEWEST_NUMBER).limit(limit).toList();
    }

    @Override
    public synchronized List<Decision> replacing(Collection<DecisionId> ids) {
        return where(each -> each.fields().replaces().stream().anyMatch(ids::contains)).toList();
    }

    final Stream<Decision> where(Predicate<Decision> condition) {
        return decisions.values().stream().filter(condition);
    }

    final Stream<Subject> subjects(SubjectType type, Predicate<Decision> condition) {
        return where(condition).flatMap(each -> subjects(each).stream())
                .flatMap(home -> home instanceof Subject subject && subject.type() == type
                        ? Stream.of(subject) : Stream.empty())
                .distinct().sorted(Comparator.comparing(Subject::id));
    }

    private static List<Home> subjects(Decision decision) {
        List<Home> homes = new ArrayList<>(List.of(decision.home()));
        decision.fields().links().forEach(link -> {
            if (link instanceof Link.ToSubject cited) homes.add(cited.subject());
        });
        return homes;
    }
}

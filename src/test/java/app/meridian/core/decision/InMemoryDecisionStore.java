package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps decisions as long as it lives; kept honest by {@link DecisionStoreContract}. */
public final class InMemoryDecisionStore extends InMemoryDecisionQueries {
    private final Map<DecisionId, List<Entry>> histories = new HashMap<>();
    private final Map<DecisionId, List<Frozen>> frozen = new HashMap<>();
    private final Map<String, List<DecisionId>> posts = new HashMap<>();
    private final Map<Container, Long> numbers = new HashMap<>();
    private final Set<String> claims = new HashSet<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final Set<Subject> pages = new HashSet<>();
    private long last;

    @Override
    public synchronized Decision add(NewDecision decision) {
        String key = decision.beginning().author() + " " + decision.container() + " " + decision.clientKey().value();
        return find(posts.computeIfAbsent(key, post -> {
            long number = numbers.merge(decision.container(), 1L, Long::sum);
            return List.of(keep(decision.first(new DecisionId(++last), number)).id());
        })).get(0);
    }

    @Override
    public synchronized List<Decision> add(PersonId actor, List<Imported> records, String clientKey) {
        return find(posts.computeIfAbsent(actor + " import " + clientKey, post -> {
            Map<DecisionId, DecisionId> ids = new HashMap<>();
            records.forEach(each -> ids.put(each.decision().id(), new DecisionId(++last)));
            return records.stream().map(each -> keep(each, ids)).toList();
        }));
    }

    @Override
    public synchronized Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(decisions.get(id.value()));
    }

    @Override
    public synchronized List<Decision> find(Collection<DecisionId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public synchronized Optional<Decision> find(DecisionNumber number) {
        return where(each -> each.number().equals(number)).findFirst();
    }

    @Override
    public synchronized Optional<List<Decision>> save(List<Written> written) {
        boolean current = written.stream().map(Written::decision).allMatch(next -> find(next.id())
                .filter(stored -> stored.version() == next.version() - 1).isPresent());
        return current ? Optional.of(written.stream().map(this::keep).toList()) : Optional.empty();
    }

    @Override
    public synchronized List<Entry> history(Decision decision, long upToVersion) {
        return histories.getOrDefault(decision.id(), List.of()).stream()
                .filter(entry -> entry.version() <= upToVersion).toList();
    }

    @Override
    public synchronized List<Frozen> frozen(DecisionId id) {
        return List.copyOf(frozen.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized void look(Decision seen, Instant again) {
        boolean same = find(seen.id()).filter(stored -> stored.version() == seen.version()).isPresent();
        if (same) looks.put(seen.id(), again);
    }

    @Override
    public synchronized boolean claim(String notice) {
        return claims.add(notice);
    }

    @Override
    public synchronized boolean claimPage(Subject page) {
        return pages.add(page);
    }

    @Override
    public synchronized void delete(Home home) {
        if (home instanceof Container container) {
            List<DecisionId> gone = where(each -> each.number().container().equals(container))
                    .map(Decision::id).toList();
            gone.forEach(id -> decisions.remove(id.value()));
            histories.keySet().removeAll(gone);
            frozen.keySet().removeAll(gone);
            posts.values().removeIf(ids -> gone.containsAll(ids));
            numbers.remove(container);
            return;
        }
        decisions.replaceAll((id, each) -> each.withFields(each.fields().withLinks(each.fields().links().stream()
                .filter(link -> !link.equals(new Link.ToSubject((Subject) home))).toList())));
        pages.remove(home);
    }

    @Override
    public synchronized void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        subjects(type, each -> true).filter(isGone).toList().forEach(this::delete);
    }

    @Override
    public synchronized void forget(PersonId person, Instant now) {
        List.copyOf(decisions.values()).forEach(each -> Departed.without(person, each, now).ifPresent(this::keep));
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current, Instant now) {
        Renaming renaming = new Renaming(old, current);
        renamings.add(renaming);
        decisions.replaceAll((id, each) -> renaming.of(each));
        histories.replaceAll((id, entries) -> new ArrayList<>(entries.stream().map(renaming::of).toList()));
    }

    /** Whoever read it before a change of key saves it after that. */
    private Decision keep(Written read) {
        Written written = read;
        for (Renaming each : renamings) {
            written = new Written(each.of(written.decision()), each.of(written.entry()), written.frozen());
        }
        Decision decision = written.decision();
        decisions.put(decision.id().value(), decision);
        histories.computeIfAbsent(decision.id(), id -> new ArrayList<>()).add(written.entry());
        written.frozen().ifPresent(each -> frozen.computeIfAbsent(decision.id(), id -> new ArrayList<>()).add(each));
        looks.put(decision.id(), written.entry().at());
        return decision;
    }

    private DecisionId keep(Imported imported, Map<DecisionId, DecisionId> ids) {
        DecisionNumber wanted = imported.decision().number();
        boolean free = find(wanted).isEmpty();
        long number = free ? wanted.number() : numbers.get(wanted.container()) + 1;
        numbers.merge(wanted.container(), number, Math::max);
        Imported stored = imported.as(number, ids);
        DecisionId id = stored.decision().id();
        decisions.put(id.value(), stored.decision());
        histories.put(id, new ArrayList<>(stored.entries()));
        frozen.put(id, new ArrayList<>(stored.frozen()));
        looks.put(id, stored.decision().changedAt());
        return id;
    }
}

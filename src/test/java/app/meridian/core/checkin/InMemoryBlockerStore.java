package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps blockers as long as it lives; kept honest by {@link BlockerStoreContract}. */
public final class InMemoryBlockerStore implements BlockerStore {
    private final TreeMap<Long, Blocker> blockers = new TreeMap<>();
    private long last;

    @Override
    public synchronized Blocker add(PersonId actor, NewBlocker blocker) {
        BlockerId id = new BlockerId(++last);
        blockers.put(last, new Blocker(id, blocker.home(), 1, blocker.origin(), blocker.author(), blocker.owner(),
                blocker.raisedAt(), blocker.text(), Optional.empty()));
        return blockers.get(last);
    }

    @Override
    public synchronized Optional<Blocker> find(BlockerId id) {
        return Optional.ofNullable(blockers.get(id.value()));
    }

    @Override
    public synchronized Optional<Blocker> save(PersonId actor, Blocker blocker, Instant now) {
        if (!isCurrent(blocker)) return Optional.empty();
        Blocker stored = blocker.withVersion(blocker.version() + 1);
        blockers.put(stored.id().value(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized List<Blocker> open(Home home) {
        return where(each -> each.isOpen() && each.home().equals(home)).toList();
    }

    @Override
    public synchronized List<Blocker> resolved(Home home, Optional<BlockerId> before, int limit) {
        return where(each -> !each.isOpen() && each.home().equals(home))
                .filter(each -> before.isEmpty() || each.id().value() < before.get().value())
                .sorted(Comparator.comparing((Blocker each) -> each.id().value()).reversed()).limit(limit).toList();
    }

    @Override
    public synchronized List<Blocker> openOf(PersonId person, int limit) {
        return where(each -> each.isOpen() && (each.author().equals(person) || each.owner().equals(person)))
                .limit(limit).toList();
    }

    synchronized boolean isCurrent(Blocker blocker) {
        return find(blocker.id()).filter(stored -> stored.version() == blocker.version()).isPresent();
    }

    /** Open or not, there is at least one. */
    synchronized Set<Home> homes() {
        return where(each -> true).map(Blocker::home).collect(Collectors.toSet());
    }

    synchronized void delete(Home home) {
        blockers.values().removeIf(each -> each.home().equals(home));
    }

    synchronized void rename(UnaryOperator<PersonId> name) {
        blockers.replaceAll((id, each) -> new Blocker(each.id(), each.home(), each.version(), each.origin(),
                name.apply(each.author()), name.apply(each.owner()), each.raisedAt(), each.text(),
                each.resolution().map(said -> new Resolution(name.apply(said.by()), said.at(), said.note()))));
    }

    private Stream<Blocker> where(Predicate<Blocker> condition) {
        return blockers.values().stream().filter(condition);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keeps turns as long as it lives; kept honest by {@link TurnStoreContract}. */
public final class InMemoryTurnStore implements TurnStore {
    private static final Comparator<Turn> BY_CLOSE = Comparator.comparing(turn -> turn.window().orElseThrow().closes());

    private final InMemoryBlockerStore blockers;
    private final TreeMap<Long, Turn> turns = new TreeMap<>();
    private final Map<TurnId, List<EarlierAnswer>> versions = new HashMap<>();
    private long last;

    public InMemoryTurnStore(InMemoryBlockerStore blockers) {
        this.blockers = requireNonNull(blockers, "blockers");
    }

    @Override
    public synchronized List<Turn> find(RoundId round, Collection<LocalDate> days) {
        return where(turn -> turn.round().equals(round) && days.contains(turn.day())).toList();
    }

    @Override
    public synchronized List<Turn> of(RoundId round, PersonId person, Collection<LocalDate> days) {
        return find(round, days).stream().filter(turn -> turn.person().equals(person)).toList();
    }

    @Override
    public synchronized Optional<Turn> find(TurnId id) {
        return Optional.ofNullable(turns.get(id.value()));
    }

    @Override
    public synchronized List<Turn> closingAfter(RoundId round, Instant moment) {
        return where(turn -> turn.round().equals(round))
                .filter(turn -> turn.window().filter(window -> window.closes().isAfter(moment)).isPresent())
                .sorted(Comparator.comparing(Turn::day)).toList();
    }

    @Override
    public synchronized void fix(RoundId round, List<NewWindow> windows) {
        for (NewWindow each : windows) {
            Turn turn = stored(round, each.person(), each.day());
            if (turn.window().isEmpty()) put(new Turn(turn.id(), round, each.person(), each.day(), turn.version(),
                    Optional.of(each.window()), turn.answer(), turn.deleted()));
        }
    }

    @Override
    public synchronized Optional<Turn> answer(PersonId actor, NewAnswer given, Instant now) {
        Turn turn = stored(given.round(), given.person(), given.day());
        boolean current = turn.version() == given.ifVersion()
                && given.resolved().stream().allMatch(blockers::isCurrent);
        if (!current) return Optional.empty();
        List<NamedBlocker> named = new ArrayList<>(given.answer().blockers());
        given.raised().stream().map(each -> blockers.add(actor, each))
                .map(each -> new NamedBlocker(each.id(), each.text(), each.owner())).forEach(named::add);
        given.resolved().forEach(each -> blockers.save(actor, each, now));
        Answer said = given.answer();
        return Optional.of(next(actor, turn, now, Optional.of(new Answer(said.given(), named, said.mood(), said.zone(),
                said.givenAt(), said.changedAt()))));
    }

    @Override
    public synchronized Optional<Turn> delete(PersonId actor, Turn turn, Instant now) {
        Turn stored = turns.get(turn.id().value());
        if (stored == null || stored.version() != turn.version()) return Optional.empty();
        Turn deleted = next(actor, stored, now, Optional.empty());
        versions.get(turn.id()).replaceAll(each -> new EarlierAnswer(each.version(), each.by(), each.at(), List.of()));
        return Optional.of(deleted);
    }

    @Override
    public synchronized List<EarlierAnswer> history(TurnId id) {
        long current = find(id).map(Turn::version).orElse(0L);
        return versions.getOrDefault(id, List.of()).stream().filter(each -> each.version() < current)
                .sorted(Comparator.comparing(EarlierAnswer::version).reversed()).toList();
    }

    @Override
    public synchronized List<Turn> answered(
            RoundId round, LocalDate first, LocalDate last, long afterId, int limit) {
        return where(turn -> turn.round().equals(round) && turn.answer().isPresent())
                .filter(turn -> !turn.day().isBefore(first) && !turn.day().isAfter(last))
                .filter(turn -> turn.id().value() > afterId).limit(limit).toList();
    }

    @Override
    public synchronized List<Turn> waiting(PersonId person, Instant now, int limit) {
        return where(turn -> turn.person().equals(person) && turn.answer().isEmpty())
                .filter(turn -> turn.window().filter(window -> window.isOpen(now)).isPresent())
                .sorted(BY_CLOSE).limit(limit).toList();
    }

    @Override
    public synchronized int countWaiting(PersonId person, Instant now, int most) {
        return waiting(person, now, most).size();
    }

    @Override
    public synchronized List<MoodOf> moods(RoundId round, Collection<LocalDate> days) {
        return find(round, days).stream().flatMap(turn -> turn.answer().flatMap(Answer::mood)
                .map(mood -> new MoodOf(turn.person(), mood)).stream()).toList();
    }

    synchronized void delete(RoundId round) {
        turns.values().removeIf(turn -> turn.round().equals(round));
        versions.keySet().removeIf(id -> !turns.containsKey(id.value()));
    }

    /** A turn whose person has one of that day under the new name already is dropped. */
    synchronized void rename(UnaryOperator<PersonId> name) {
        Set<List<Object>> taken = new HashSet<>();
        turns.values().stream().filter(turn -> name.apply(turn.person()).equals(turn.person()))
                .forEach(turn -> taken.add(List.of(turn.round(), turn.person(), turn.day())));
        turns.values().removeIf(turn -> !name.apply(turn.person()).equals(turn.person())
                && taken.contains(List.of(turn.round(), name.apply(turn.person()), turn.day())));
        turns.replaceAll((id, turn) -> new Turn(turn.id(), turn.round(), name.apply(turn.person()), turn.day(),
                turn.version(), turn.window(), turn.answer().map(answer -> renamed(answer, name)),
                turn.deleted().map(deletion -> new Deletion(name.apply(deletion.by()), deletion.at()))));
        versions.values().forEach(history -> history.replaceAll(
                each -> new EarlierAnswer(each.version(), name.apply(each.by()), each.at(), each.given())));
    }

    private static Answer renamed(Answer answer, UnaryOperator<PersonId> name) {
        List<NamedBlocker> named = answer.blockers().stream()
                .map(each -> new NamedBlocker(each.id(), each.text(), name.apply(each.owner()))).toList();
        return new Answer(answer.given(), named, answer.mood(), answer.zone(), answer.givenAt(), answer.changedAt());
    }

    /** As stored, or as it will be. */
    private Turn stored(RoundId round, PersonId person, LocalDate day) {
        return of(round, person, List.of(day)).stream().findFirst().orElseGet(() -> new Turn(new TurnId(last + 1),
                round, person, day, 0, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Turn next(PersonId actor, Turn turn, Instant now, Optional<Answer> answer) {
        Optional<Deletion> deleted = answer.isPresent() ? Optional.empty() : Optional.of(new Deletion(actor, now));
        Turn next = new Turn(turn.id(), turn.round(), turn.person(), turn.day(), turn.version() + 1, turn.window(),
                answer, deleted);
        put(next);
        versions.computeIfAbsent(turn.id(), id -> new ArrayList<>()).add(new EarlierAnswer(
                next.version(), actor, now, answer.map(Answer::given).orElse(List.of())));
        return next;
    }

    private void put(Turn turn) {
        turns.put(turn.id().value(), turn);
        last = Math.max(last, turn.id().value());
    }

    private Stream<Turn> where(Predicate<Turn> condition) {
        return turns.values().stream().filter(condition);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Keeps rounds as long as it lives; kept honest by {@link RoundStoreContract}. */
public final class InMemoryRoundStore implements RoundStore {
    private static final int YEAR_OF_WEEKS = 53;

    private final InMemoryTurnStore turns;
    private final InMemoryBlockerStore blockers;
    private final TreeMap<Long, Round> rounds = new TreeMap<>();
    private final Map<List<Object>, RoundId> posts = new HashMap<>();
    private final Map<RoundId, Instant> looks = new HashMap<>();
    private final Set<RoundId> askedForMoods = new HashSet<>();
    private final Map<RoundId, TreeMap<LocalDate, MoodCell>> moods = new HashMap<>();
    private final Map<Container, RoundManagers> managers = new HashMap<>();
    private long last;

    public InMemoryRoundStore(InMemoryTurnStore turns, InMemoryBlockerStore blockers) {
        this.turns = requireNonNull(turns, "turns");
        this.blockers = requireNonNull(blockers, "blockers");
    }

    @Override
    public synchronized Standing find(Home home, Optional<Container> container) {
        List<Round> there = rounds.values().stream().filter(round -> round.home().equals(home)).toList();
        Map<RoundId, List<MoodCell>> published = there.stream().map(Round::id).filter(moods::containsKey)
                .collect(Collectors.toMap(id -> id, this::lastYear));
        return new Standing(there, blockers.open(home), published,
                container.map(each -> managers.getOrDefault(each, RoundManagers.none(each))));
    }

    @Override
    public synchronized List<Round> rounds(Collection<RoundId> ids) {
        return rounds.values().stream().filter(round -> ids.contains(round.id())).toList();
    }

    @Override
    public synchronized Round add(PersonId actor, NewRound round) {
        List<Object> post = List.of(actor, round.home(), round.clientKey());
        if (posts.containsKey(post)) return rounds.get(posts.get(post).value());
        RoundId id = new RoundId(++last);
        posts.put(post, id);
        return put(new Round(id, round.home(), 1, round.fields(), RoundStatus.ACTIVE,
                List.of(new PlanChange(round.madeAt(), Optional.of(round.fields().plan()))),
                round.madeAt().minusMillis(1)), round.madeAt());
    }

    /** How far windows are fixed is nothing that is saved: it stays. The round is to be looked at again at once. */
    @Override
    public synchronized Optional<Round> save(PersonId actor, Round round, Instant now) {
        Round stored = rounds.get(round.id().value());
        if (stored == null || stored.version() != round.version()) return Optional.empty();
        return Optional.of(put(
                round.withVersion(round.version() + 1).withFixedUntil(stored.fixedUntil()), now));
    }

    @Override
    public synchronized List<Round> due(Instant now, int limit) {
        return rounds.values().stream().filter(round -> round.status() == RoundStatus.ACTIVE)
                .filter(round -> !looks.get(round.id()).isAfter(now))
                .sorted(Comparator.comparing((Round round) -> looks.get(round.id()))).limit(limit).toList();
    }

    @Override
    public synchronized List<Round> afterId(long id, int limit) {
        return rounds.tailMap(id, false).values().stream().filter(round -> askedForMoods.contains(round.id()))
                .limit(limit).toList();
    }

    /** What is fixed stays fixed, and a round that was saved after the look is looked at again soon. */
    @Override
    public synchronized void looked(RoundId round, Instant fixedUntil, Instant again) {
        rounds.computeIfPresent(round.value(), (id, stored) ->
                stored.fixedUntil().isAfter(fixedUntil) ? stored : stored.withFixedUntil(fixedUntil));
        looks.computeIfPresent(round, (id, wanted) ->
                wanted.isAfter(fixedUntil) && wanted.isBefore(again) ? wanted : again);
    }

    @Override
    public synchronized Optional<RoundManagers> save(PersonId actor, RoundManagers changed, Instant now) {
        Container container = changed.container();
        long stored = managers.getOrDefault(container, RoundManagers.none(container)).version();
        if (stored != changed.version()) return Optional.empty();
        managers.put(container, changed.withVersion(stored + 1));
        return Optional.of(managers.get(container));
    }

    @Override
    public synchronized void publish(RoundId round, MoodCell cell) {
        moods.computeIfAbsent(round, id -> new TreeMap<>()).putIfAbsent(cell.week(), cell);
    }

    @Override
    public synchronized void delete(Home home) {
        List<RoundId> gone = rounds.values().stream()
                .filter(round -> round.home().equals(home)).map(Round::id).toList();
        gone.forEach(turns::delete);
        gone.forEach(id -> rounds.remove(id.value()));
        posts.values().removeAll(gone);
        looks.keySet().removeAll(gone);
        moods.keySet().removeAll(gone);
        blockers.delete(home);
        if (home instanceof Container container) managers.remove(container);
    }

    @Override
    public synchronized List<Home> homes(String kind, long afterId, int limit) {
        Set<Home> homes = new HashSet<>(blockers.homes());
        rounds.values().forEach(round -> homes.add(round.home()));
        homes.addAll(managers.keySet());
        return homes.stream().filter(home -> home.reference().startsWith(kind + "/") && home.id() > afterId)
                .sorted(Comparator.comparing(Home::id)).limit(limit).toList();
    }

    @Override
    public synchronized void forget(PersonId person, Instant now) {
        change(people -> people.stream().filter(each -> !each.equals(person)).toList());
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current, Instant now) {
        UnaryOperator<PersonId> name = each -> each.equals(old) ? current : each;
        change(people -> people.stream().map(name).distinct().toList());
        blockers.rename(name);
        turns.rename(name);
    }

    private void change(UnaryOperator<List<PersonId>> change) {
        rounds.replaceAll((id, round) -> {
            Participants before = round.fields().participants();
            List<PersonId> people = change.apply(before.people());
            if (people.equals(before.people())) return round;
            Participants after = new Participants(people, before.groups(), before.assigneeAndWatchers());
            return new Round(round.id(), round.home(), round.version() + 1, round.fields().withParticipants(after),
                    round.status(), round.plans(), round.fixedUntil());
        });
        managers.replaceAll((container, before) -> {
            List<PersonId> people = change.apply(before.people());
            if (people.equals(before.people())) return before;
            return new RoundManagers(container, before.version() + 1, people, before.groups());
        });
    }

    private Round put(Round round, Instant again) {
        rounds.put(round.id().value(), round);
        looks.put(round.id(), again);
        if (round.fields().asksFor(QuestionType.MOOD)) askedForMoods.add(round.id());
        return round;
    }

    private List<MoodCell> lastYear(RoundId round) {
        List<MoodCell> cells = new ArrayList<>(moods.get(round).values());
        return cells.subList(Math.max(0, cells.size() - YEAR_OF_WEEKS), cells.size());
    }
}

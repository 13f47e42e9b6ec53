package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps check-ins as long as it lives; kept honest by {@link CheckInStoreContract}. */
public final class InMemoryCheckInStore implements CheckInStore {
    private final InMemoryBlockerStore blockers;
    private final TreeMap<Long, CheckIn> checkIns = new TreeMap<>();
    private final Map<PostKey, CheckInId> posts = new HashMap<>();
    private final Map<CheckInId, List<EarlierCheckIn>> versions = new HashMap<>();
    private long last;

    private record PostKey(PersonId author, Subject subject, ClientKey clientKey) {}

    public InMemoryCheckInStore() {
        this(new InMemoryBlockerStore());
    }

    public InMemoryCheckInStore(InMemoryBlockerStore blockers) {
        this.blockers = requireNonNull(blockers, "blockers");
    }

    @Override
    public synchronized Posted add(NewCheckIn checkIn) {
        PostKey key = new PostKey(checkIn.author(), checkIn.subject(), checkIn.clientKey());
        if (posts.containsKey(key)) return new Posted(checkIns.get(posts.get(key).value()), false);
        CheckIn stored = checkIn.withId(new CheckInId(++last));
        posts.put(key, stored.id());
        checkIn.raised().ifPresent(blocker -> blockers.add(checkIn.author(), blocker));
        put(checkIn.author(), stored, stored.postedAt());
        return new Posted(stored, true);
    }

    @Override
    public synchronized Page list(Subject subject, PageRequest request) {
        List<CheckIn> found = checkIns.descendingMap().values().stream()
                .filter(each -> each.subject().equals(subject))
                .filter(each -> request.before().map(before -> each.id().value() < before.value()).orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request.limit());
    }

    @Override
    public synchronized Optional<CheckIn> find(CheckInId id) {
        return Optional.ofNullable(checkIns.get(id.value()));
    }

    @Override
    public synchronized Optional<CheckIn> save(
            PersonId actor, CheckIn checkIn, Optional<NewBlocker> raised, Instant now) {
        if (!isCurrent(checkIn)) return Optional.empty();
        raised.ifPresent(blocker -> blockers.add(actor, blocker));
        return Optional.of(put(actor, checkIn.withVersion(checkIn.version() + 1), now));
    }

    @Override
    public synchronized Optional<CheckIn> delete(PersonId actor, CheckIn checkIn, Instant now) {
        if (!isCurrent(checkIn)) return Optional.empty();
        versions.get(checkIn.id()).replaceAll(each -> new EarlierCheckIn(
                each.version(), each.by(), each.at(), Answers.NONE, Optional.empty()));
        CheckIn deleted = checkIn.without(new Deletion(actor, now));
        return Optional.of(put(actor, deleted.withVersion(checkIn.version() + 1), now));
    }

    @Override
    public synchronized List<EarlierCheckIn> history(CheckInId id) {
        long current = find(id).map(CheckIn::version).orElse(0L);
        return versions.getOrDefault(id, List.of()).stream().filter(each -> each.version() < current)
                .sorted(Comparator.comparing(EarlierCheckIn::version).reversed()).toList();
    }

    @Override
    public synchronized void delete(Home home) {
        checkIns.values().removeIf(each -> each.subject().equals(home));
        posts.values().removeIf(id -> !checkIns.containsKey(id.value()));
        versions.keySet().removeIf(id -> !checkIns.containsKey(id.value()));
    }

    @Override
    public synchronized void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        checkIns.values().stream().map(CheckIn::subject).distinct()
                .filter(subject -> subject.type() == type && isGone.test(subject)).toList().forEach(this::delete);
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current, Instant now) {
        UnaryOperator<PersonId> name = person -> person.equals(old) ? current : person;
        checkIns.replaceAll((id, each) -> each.withPeople(name));
        versions.values().forEach(history -> history.replaceAll(each -> new EarlierCheckIn(
                each.version(), name.apply(each.by()), each.at(), each.answers(), each.confidence())));
    }

    private boolean isCurrent(CheckIn checkIn) {
        return find(checkIn.id()).filter(stored -> stored.version() == checkIn.version()).isPresent();
    }

    private CheckIn put(PersonId actor, CheckIn checkIn, Instant now) {
        checkIns.put(checkIn.id().value(), checkIn);
        versions.computeIfAbsent(checkIn.id(), id -> new ArrayList<>()).add(new EarlierCheckIn(
                checkIn.version(), actor, now, checkIn.answers(), checkIn.confidence()));
        return checkIn;
    }
}

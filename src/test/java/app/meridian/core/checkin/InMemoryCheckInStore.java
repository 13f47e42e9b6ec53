package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps check-ins as long as it lives; kept honest by {@link CheckInStoreContract}. */
public final class InMemoryCheckInStore implements CheckInStore {
    private final List<CheckIn> newestFirst = new ArrayList<>();
    private final Map<PostKey, CheckIn> posts = new HashMap<>();
    private long last;

    private record PostKey(PersonId author, Subject subject, ClientKey clientKey) {}

    @Override
    public synchronized Posted add(NewCheckIn checkIn) {
        PostKey key = new PostKey(checkIn.author(), checkIn.subject(), checkIn.clientKey());
        if (posts.containsKey(key)) return new Posted(posts.get(key), false);
        CheckIn stored = checkIn.withId(new CheckInId(++last));
        posts.put(key, stored);
        newestFirst.add(0, stored);
        return new Posted(stored, true);
    }

    @Override
    public synchronized Page list(Subject subject, PageRequest request) {
        List<CheckIn> found = newestFirst.stream()
                .filter(each -> each.subject().equals(subject))
                .filter(each -> request.before().map(before -> each.id().value() < before.value()).orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request.limit());
    }

    @Override
    public synchronized void delete(Home home) {
        newestFirst.removeIf(each -> each.subject().equals(home));
        posts.values().removeIf(each -> each.subject().equals(home));
    }

    @Override
    public synchronized void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        newestFirst.stream().map(CheckIn::subject).distinct()
                .filter(subject -> subject.type() == type && isGone.test(subject)).toList().forEach(this::delete);
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current, Instant now) {
        UnaryOperator<CheckIn> rename = each -> !each.author().equals(old) ? each : new CheckIn(each.id(),
                each.subject(), current, each.authorZone(), each.postedAt(), each.answers());
        newestFirst.replaceAll(rename);
        posts.replaceAll((key, each) -> rename.apply(each));
    }
}

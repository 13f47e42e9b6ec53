package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps check-ins as long as it lives; kept honest by {@link CheckInStoreContract}. */
public final class InMemoryCheckInStore implements CheckInStore {
    private final List<CheckIn> newestFirst = new ArrayList<>();
    private final Map<PostKey, CheckIn> posts = new HashMap<>();

    private record PostKey(PersonId author, Subject subject, ClientKey clientKey) {}

    @Override
    public synchronized Posted add(NewCheckIn checkIn) {
        PostKey key = new PostKey(checkIn.author(), checkIn.subject(), checkIn.clientKey());
        if (posts.containsKey(key)) return new Posted(posts.get(key), false);
        CheckIn stored = checkIn.withId(new CheckInId(posts.size() + 1L));
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
}

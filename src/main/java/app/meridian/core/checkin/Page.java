package app.meridian.core.checkin;

import java.util.List;
import java.util.Optional;

/** Check-ins, newest first, and whether older ones follow. There is no total: counting would cost a statement. */
public record Page(List<CheckIn> checkIns, boolean hasMore) {

    public Page {
        checkIns = List.copyOf(checkIns);
    }

    /** The page of a request that asked the store for one entry more than its limit. */
    public static Page of(List<CheckIn> found, int limit) {
        boolean hasMore = found.size() > limit;
        return new Page(hasMore ? found.subList(0, limit) : found, hasMore);
    }

    /** Where the next page starts, empty if this is the last one. */
    public Optional<CheckInId> nextBefore() {
        return hasMore ? Optional.of(checkIns.get(checkIns.size() - 1).id()) : Optional.empty();
    }
}

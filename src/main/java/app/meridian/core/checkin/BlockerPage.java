package app.meridian.core.checkin;

import java.util.List;
import java.util.Optional;

/** Blockers, and whether further ones follow. */
public record BlockerPage(List<BlockerAge> blockers, boolean hasMore) {

    public BlockerPage {
        blockers = List.copyOf(blockers);
    }

    /** Where the next page starts, empty if this is the last one. */
    public Optional<BlockerId> nextBefore() {
        return hasMore ? Optional.of(blockers.get(blockers.size() - 1).blocker().id()) : Optional.empty();
    }
}

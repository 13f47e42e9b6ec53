package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Turns with answers, without moods, and whether further ones follow. */
public record ExportPage(Round round, List<Turn> turns, boolean hasMore) {

    public ExportPage {
        requireNonNull(round, "round");
        turns = List.copyOf(turns);
    }

    /** Where the next page starts, empty if this is the last one. */
    public Optional<TurnId> nextAfter() {
        return hasMore ? Optional.of(turns.get(turns.size() - 1).id()) : Optional.empty();
    }
}

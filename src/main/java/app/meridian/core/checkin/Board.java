package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Home;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of the rounds that live somewhere.
 *
 * @param readerZone in which the reader's clock stands now
 * @param rounds those that are not archived, oldest first
 * @param shown empty if there is none to show
 * @param blockers the open ones there, oldest first
 * @param canManage whether the reader may set up rounds here
 * @param canPost whether the reader may check in here without a round
 * @param seesStates whether the reader may know when others are asked (rule P2)
 */
public record Board(Instant now, Home home, ZoneId readerZone, List<Round> rounds, Optional<RoundBoard> shown,
        List<BlockerAge> blockers, boolean canManage, boolean canPost, boolean seesStates) {

    public Board {
        requireNonNull(now, "now");
        requireNonNull(home, "home");
        requireNonNull(readerZone, "readerZone");
        rounds = List.copyOf(rounds);
        requireNonNull(shown, "shown");
        blockers = List.copyOf(blockers);
    }
}

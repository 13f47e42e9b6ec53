package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands where a round lives, apart from answers.
 *
 * @param rounds all of them, archived ones too, oldest first
 * @param blockers the open ones, oldest first
 * @param moods what was published of each round, oldest first; at most a year
 * @param managers of the project or space; empty if it is not known any more
 */
public record Standing(List<Round> rounds, List<Blocker> blockers, Map<RoundId, List<MoodCell>> moods,
        Optional<RoundManagers> managers) {

    public Standing {
        rounds = List.copyOf(rounds);
        blockers = List.copyOf(blockers);
        moods = Map.copyOf(moods);
        requireNonNull(managers, "managers");
    }

    public Optional<Round> round(RoundId id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }
}

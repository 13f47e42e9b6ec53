package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

/**
 * A team's day as one reader may see it.
 *
 * @param more how many people the reader may see were left out because there are too many; of a very large
 *     team, how many of the first {@value TeamService#MOST_LOOKED_AT}
 */
public record Team(TeamDay day, int more) {

    public Team {
        requireNonNull(day, "day");
    }
}

package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

/**
 * A team's day as one reader may see it.
 *
 * @param more how many people were left out because there are too many
 */
public record Team(TeamDay day, int more) {

    public Team {
        requireNonNull(day, "day");
    }
}

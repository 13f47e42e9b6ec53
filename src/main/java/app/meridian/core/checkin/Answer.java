package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody answered in a round for one of their days.
 *
 * @param given in the order of the questions; without mood and blockers
 * @param blockers those that it named first
 * @param mood nobody but the author is told (rule M1)
 * @param zone where the author's clock stood when they answered first; it never changes afterwards (rule F4)
 * @param givenAt when they answered first; changes do not make an answer late
 * @param changedAt when it was last changed; empty if never
 */
public record Answer(List<GivenAnswer> given, List<NamedBlocker> blockers, Optional<Mood> mood, ZoneId zone,
        Instant givenAt, Optional<Instant> changedAt) {

    public Answer {
        given = List.copyOf(given);
        blockers = List.copyOf(blockers);
        requireNonNull(mood, "mood");
        requireNonNull(zone, "zone");
        requireNonNull(givenAt, "givenAt");
        requireNonNull(changedAt, "changedAt");
    }
}

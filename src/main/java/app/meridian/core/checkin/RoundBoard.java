package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One round on one day.
 *
 * @param today the day that is shown if none is asked for
 * @param previous the last day before it on which the round asks; empty if there is none
 * @param next the first day after it; empty if that is not near yet
 * @param people in the order of the screen: answers, newest first; open, by closing; still to come, by opening; away;
 *        without an answer. Only the answers for a reader who may not know anybody's hours (rule P2)
 * @param own what the reader may answer for; none for whoever is not asked
 * @param left working time of the reader until the window of the day that their form names closes; empty unless it is
 *        open
 * @param participates whether the reader is among those whom the round asks
 * @param away whether the reader is away today
 * @param moods as published, oldest first
 * @param moodAsked whether the reader's form may ask for a mood still (rule M1)
 * @param ownBlockers the reader's open ones
 */
public record RoundBoard(Round round, LocalDate day, LocalDate today, Optional<LocalDate> previous,
        Optional<LocalDate> next, List<PersonTurn> people, OwnTurn own, Optional<Duration> left, boolean participates,
        boolean away, List<MoodCell> moods, boolean moodAsked, List<Blocker> ownBlockers) {

    public RoundBoard {
        requireNonNull(round, "round");
        requireNonNull(day, "day");
        requireNonNull(today, "today");
        requireNonNull(previous, "previous");
        requireNonNull(next, "next");
        people = List.copyOf(people);
        requireNonNull(own, "own");
        requireNonNull(left, "left");
        moods = List.copyOf(moods);
        ownBlockers = List.copyOf(ownBlockers);
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The published mood of a round's week (rule M1).
 *
 * @param week its Monday
 * @param halfSteps the mean, from 2 (low) over 4 (fair) to 6 (good)
 */
public record MoodCell(LocalDate week, int halfSteps) {

    public MoodCell {
        requireNonNull(week, "week");
        if (halfSteps < 2 || halfSteps > 6) throw new IllegalArgumentException("No mood is " + halfSteps);
    }
}

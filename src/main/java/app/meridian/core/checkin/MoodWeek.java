package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The ISO week of a logical day, which is a cell of moods (rule M1).
 *
 * @param monday its first day
 */
public record MoodWeek(LocalDate monday) {
    /** West of all clocks. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);
    /** An answer that came in time is stored by then. */
    private static final Duration STORED = Duration.ofHours(1);

    public MoodWeek {
        requireNonNull(monday, "monday");
    }

    public static MoodWeek of(LocalDate day) {
        return new MoodWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** When it is over everywhere. */
    public Instant end() {
        return monday.plusWeeks(1).atStartOfDay().toInstant(LAST_ZONE);
    }

    /** Whether moods of its days are still asked for and may be changed. */
    public boolean isTaking(Instant now) {
        return now.isBefore(end());
    }

    /** Whether its mean may be published. */
    public boolean isComplete(Instant now) {
        return !now.isBefore(end().plus(STORED));
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusWeeks(1)).toList();
    }
}

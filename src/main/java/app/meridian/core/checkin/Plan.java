package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a round asks.
 *
 * @param weekdays at least one
 * @param everyWeeks 1 for each week, 2 for every second one and so on
 * @param firstDay the first date that may be asked about; its week is the first of every n (rule L6)
 * @param opensAt on each person's own clock; empty for the start of their working day
 * @param answerTime working time of each person to answer in; empty for until the end of their working day (rule L3)
 */
public record Plan(Set<DayOfWeek> weekdays, int everyWeeks, LocalDate firstDay, Optional<LocalTime> opensAt,
        Optional<Duration> answerTime) {
    public static final int MOST_WEEKS = 12;
    public static final int MOST_ANSWER_HOURS = 80;

    /** @throws IllegalArgumentException if a number is out of its range, or there is no weekday */
    public Plan {
        if (weekdays.isEmpty()) throw new IllegalArgumentException("A plan without a weekday");
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) throw new IllegalArgumentException("Every " + everyWeeks);
        requireNonNull(firstDay, "firstDay");
        requireNonNull(opensAt, "opensAt");
        requireNonNull(answerTime, "answerTime");
    }

    /** Whether the date is in the cadence (rule L6). */
    public boolean asksOn(LocalDate date) {
        if (date.isBefore(firstDay) || !weekdays.contains(date.getDayOfWeek())) return false;
        return ChronoUnit.WEEKS.between(monday(firstDay), monday(date)) % everyWeeks == 0;
    }

    /** The next date of the cadence after the given one; there always is one. */
    public LocalDate next(LocalDate after) {
        LocalDate date = after.isBefore(firstDay) ? firstDay : after.plusDays(1);
        while (!asksOn(date)) date = date.plusDays(1);
        return date;
    }

    /** The last date of the cadence before the given one; empty if there is none. */
    public Optional<LocalDate> previous(LocalDate before) {
        LocalDate date = before.minusDays(1);
        while (!date.isBefore(firstDay) && !asksOn(date)) date = date.minusDays(1);
        return date.isBefore(firstDay) ? Optional.empty() : Optional.of(date);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

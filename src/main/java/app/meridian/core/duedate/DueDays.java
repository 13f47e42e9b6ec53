package app.meridian.core.duedate;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What due days mean on one calendar, seen from now. Looks no farther ahead than it is asked to, and remembers the days
 * on which answers change, so that the next issue costs no calculation (rule D8). Not for more than one thread.
 */
final class DueDays {
    private final NowDates now;
    private final Function<DateSpan, WorkingCalendar> calendar;
    private final Map<Duration, LocalDate> lastPossible = new HashMap<>();
    private final Map<Within, LocalDate> lastDays = new HashMap<>();
    private WorkingTime time;
    private LocalDate seen = LocalDate.MIN;
    private Optional<LocalDate> firstOpen = Optional.empty();

    private record Within(DueLine line, Duration length) {}

    /** @param calendar with the holidays of the dates it is asked for */
    DueDays(NowDates now, Function<DateSpan, WorkingCalendar> calendar) {
        this.now = now;
        this.calendar = calendar;
    }

    /** The first due day that is not over (rule D2). */
    LocalDate firstOpen() {
        if (firstOpen.isEmpty()) firstOpen = Optional.of(now.firstOpen(this::endOf));
        return firstOpen.get();
    }

    boolean isWorked(LocalDate day) {
        return !upTo(day).on(day).isEmpty();
    }

    Instant endOf(LocalDate day) {
        return upTo(day).endOf(day);
    }

    Instant firstAt(LocalDate day, LocalTime clock) {
        return upTo(day).firstAt(day, clock);
    }

    /** The fair deadline (rule D1); empty if it is longer ago than matters, or never. */
    Optional<Instant> deadline(LocalDate day) {
        return upTo(day).deadline(day);
    }

    /** Working time from now to the deadline; zero if it has passed. */
    Duration left(Optional<Instant> deadline) {
        if (deadline.filter(now.instant()::isBefore).isEmpty()) return Duration.ZERO;
        Interval span = upTo(now.latestDate(deadline.get())).span();
        boolean inside = deadline.get().isBefore(span.until());
        return time.between(now.instant(), inside ? deadline.get() : span.until());
    }

    /** No later due day, by whatever rule or due time, has so little working time left; at most the last day known. */
    LocalDate lastPossible(Duration length) {
        return remembered(lastPossible, length, () -> farthest(length));
    }

    private LocalDate farthest(Duration length) {
        Duration more = length.plusSeconds(1);
        Optional<Instant> passed = upTo(now.latest()).plus(now.instant(), more);
        while (passed.isEmpty() && seen.isBefore(DateSpan.KNOWN.last())) {
            passed = upTo(seen.plusDays(1)).plus(now.instant(), more);
        }
        return passed.map(now::latestDate).orElse(DateSpan.KNOWN.last());
    }

    /** The last due day that by this line has no more working time left than that. Worked out once. */
    LocalDate last(DueLine line, Duration length) {
        return remembered(lastDays, new Within(line, length), () -> search(line, length));
    }

    private static <K> LocalDate remembered(Map<K, LocalDate> known, K key, Supplier<LocalDate> answer) {
        LocalDate found = known.get(key);
        if (found != null) return found;
        LocalDate worked = answer.get();
        known.put(key, worked);
        return worked;
    }

    /** Working time left never shrinks from one due day to the next. Most answers are near, so it starts there. */
    private LocalDate search(DueLine line, Duration length) {
        LocalDate end = DateSpan.KNOWN.last().plusDays(1);
        LocalDate within = now.earliest().minusDays(1);
        LocalDate beyond = now.latest();
        while (beyond.isBefore(end) && isWithin(line, beyond, length)) {
            long further = 2 * ChronoUnit.DAYS.between(within, beyond);
            within = beyond;
            beyond = within.until(end, ChronoUnit.DAYS) < further ? end : within.plusDays(further);
        }
        while (within.plusDays(1).isBefore(beyond)) {
            LocalDate middle = within.plusDays(ChronoUnit.DAYS.between(within, beyond) / 2);
            if (isWithin(line, middle, length)) within = middle;
            else beyond = middle;
        }
        return within;
    }

    boolean isWithin(DueLine line, LocalDate day, Duration length) {
        return left(line.deadline(day)).compareTo(length) <= 0;
    }

    private WorkingTime upTo(LocalDate day) {
        if (day.isAfter(seen)) {
            DateSpan span = now.ahead(day);
            time = WorkingTime.of(calendar.apply(span), span);
            seen = span.last();
        }
        return time;
    }
}

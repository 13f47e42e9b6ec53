package app.meridian.core.duedate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a due day is measured by, for one person. All answers grow with the day, so one day can tell them all apart. */
sealed interface DueLine {

    /** Rule D2. */
    boolean isOverdue(LocalDate day);

    /** Empty if it is longer ago than matters, or never. */
    Optional<Instant> deadline(LocalDate day);

    /**
     * A person's own fair deadline.
     *
     * @param own whose deadline it is
     * @param running on whose clock the due day has to be over too
     */
    record Fair(DueDays own, DueDays running) implements DueLine {
        @Override
        public boolean isOverdue(LocalDate day) {
            return day.isBefore(own.firstOpen()) && day.isBefore(running.firstOpen());
        }

        @Override
        public Optional<Instant> deadline(LocalDate day) {
            return own.deadline(day);
        }
    }

    /** The end of the due day in a zone (rule W8). */
    record EndOfDay(DueDays zone) implements DueLine {
        @Override
        public boolean isOverdue(LocalDate day) {
            return day.isBefore(zone.firstOpen());
        }

        @Override
        public Optional<Instant> deadline(LocalDate day) {
            return Optional.of(zone.endOf(day));
        }
    }

    /** A due time (rule W7). */
    record DueAt(DueDays zone, LocalTime time, NowDates now) implements DueLine {
        @Override
        public boolean isOverdue(LocalDate day) {
            if (day.isBefore(now.earliest())) return true;
            return !day.isAfter(now.latest()) && !zone.firstAt(day, time).isAfter(now.instant());
        }

        @Override
        public Optional<Instant> deadline(LocalDate day) {
            return Optional.of(zone.firstAt(day, time));
        }
    }
}

package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When people are asked by one round. Not for more than one thread. */
final class RoundHours {
    /** How far ahead calendars are looked at: farther than most leave and than the longest answer window. */
    private static final int DAYS_AHEAD = 430;
    /** How far back: longer than the longest pause between two days of a cadence. */
    private static final int DAYS_BACK = 100;
    /** Of somebody who is no participant any more: nothing is counted for them. */
    private static final WorkingCalendar UNKNOWN = WorkingCalendar.of(ZoneOffset.UTC, WorkingWeek.NINE_TO_FIVE);

    private final Round round;
    private final Map<PersonId, PersonHours> hours;
    private final DateSpan dates;
    private final Map<PersonId, Windows> windows = new HashMap<>();

    /** @param hours with holidays of the dates */
    RoundHours(Round round, Map<PersonId, PersonHours> hours, DateSpan dates) {
        this.round = requireNonNull(round, "round");
        this.hours = Map.copyOf(hours);
        this.dates = requireNonNull(dates, "dates");
    }

    /** The dates to be known where days from the first to the last are asked about. */
    static DateSpan around(LocalDate first, LocalDate last) {
        return new DateSpan(later(first.minusDays(DAYS_BACK), DateSpan.KNOWN.first()),
                earlier(last.plusDays(DAYS_AHEAD), DateSpan.KNOWN.last()));
    }

    boolean covers(LocalDate day) {
        return dates.contains(day);
    }

    boolean knows(PersonId person) {
        return hours.containsKey(person);
    }

    PersonHours of(PersonId person) {
        return hours.get(person);
    }

    Windows windows(PersonId person) {
        return windows.computeIfAbsent(person, each -> new Windows(round.plans(), calendar(each), dates));
    }

    Turns turns(PersonId person, Collection<Turn> stored) {
        return new Turns(windows(person), round.fixedUntil(), stored);
    }

    /** Working time of the person until the window closes; empty unless it is open. */
    Optional<Duration> left(PersonId person, Optional<Window> window, Instant now) {
        return window.filter(each -> each.isOpen(now))
                .map(each -> WorkingTime.of(calendar(person), dates).between(now, each.closes()));
    }

    private WorkingCalendar calendar(PersonId person) {
        return knows(person) ? hours.get(person).calendar() : UNKNOWN;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

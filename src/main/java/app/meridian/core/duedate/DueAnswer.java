package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What one reader may know about an issue's due date.
 *
 * @param now the moment it is made for
 * @param readerZone where the reader's clock stands then
 * @param day the due day, or the one considered instead; empty if there is none
 * @param report only in states {@link State#OPEN} and {@link State#RESOLVED}
 * @param axis what all bars share: from now until the last deadline, at most {@value #AXIS_DAYS} days; empty if nobody
 *     has a deadline ahead
 * @param traces of everybody in the report whose hours the reader may see
 * @param maySchedule whether the reader may change when the issue is due; never in state {@link State#ANONYMOUS}
 */
public record DueAnswer(State state, Instant now, ZoneId readerZone, DueItem item, DueStore.Choices choices,
        Optional<LocalDate> day, Optional<DueReport> report, Optional<Interval> axis, Map<PersonId, DueTrace> traces,
        boolean maySchedule) {
    /** How many days fit on an axis. */
    public static final int AXIS_DAYS = 14;

    public DueAnswer {
        requireNonNull(state, "state");
        requireNonNull(now, "now");
        requireNonNull(readerZone, "readerZone");
        requireNonNull(item, "item");
        requireNonNull(choices, "choices");
        requireNonNull(day, "day");
        requireNonNull(report, "report");
        requireNonNull(axis, "axis");
        traces = Map.copyOf(traces);
    }

    /** The first that applies. */
    public enum State {
        /** Switched off in the project. */
        OFF,
        NO_DATE,
        /** The reader is anonymous, and sees no person's hours (rule P2). */
        ANONYMOUS,
        /** Before or after the dates that calendars know (rule W6). */
        OUT_OF_RANGE,
        /** The report is as of the moment at which it was resolved, and warns of nothing. */
        RESOLVED,
        OPEN
    }
}

package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a date is fair (rule D6). People who hide their hours are in the report, but not judged (rule P2).
 *
 * @param now the moment it is made for
 * @param readerZone where the reader's clock stands
 * @param report as if the date were set; empty in every state but {@link State#JUDGED}
 * @param unfairTo who does not work on the date, or has no more working time left than the threshold
 * @param leftOut who has no working time in the dates searched and is not counted
 * @param nearest the nearest fair date, if the date itself is not fair to all; the date itself is never offered
 * @param axis as in {@link DueAnswer}
 * @param traces as in {@link DueAnswer}
 */
public record DueVerdict(State state, Instant now, ZoneId readerZone, Optional<DueReport> report,
        List<PersonId> unfairTo, List<PersonId> leftOut, Optional<FairDate> nearest, Optional<Interval> axis,
        Map<PersonId, DueTrace> traces) {

    public DueVerdict {
        requireNonNull(state, "state");
        requireNonNull(now, "now");
        requireNonNull(readerZone, "readerZone");
        requireNonNull(report, "report");
        unfairTo = List.copyOf(unfairTo);
        leftOut = List.copyOf(leftOut);
        requireNonNull(nearest, "nearest");
        requireNonNull(axis, "axis");
        traces = Map.copyOf(traces);
    }

    /** To all who are counted, and there is somebody who is. */
    public boolean isFair() {
        boolean judges = report.stream().flatMap(each -> each.people().stream()).anyMatch(each -> !each.hidden());
        return judges && unfairTo.isEmpty();
    }

    /** The first that applies. */
    public enum State {
        /** Switched off in the project or space. */
        OFF,
        /** Before or after the dates that calendars know (rule W6). */
        OUT_OF_RANGE,
        /** There is nobody whose hours the reader may see. */
        NOBODY,
        JUDGED
    }
}

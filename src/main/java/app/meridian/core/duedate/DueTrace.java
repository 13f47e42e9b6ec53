package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Interval;
import java.util.List;

/**
 * How a person's deadline comes about. Walks days, so it is made only where it is shown.
 *
 * @param counted all own working time from now to the deadline, in order; if it is overdue, from the deadline to now;
 *     at most that of the first {@value #MOST_DAYS} days
 * @param work the part of it on the axis of the answer
 * @param away hours on the axis, up to the end of the due day, that are lost to leave, in order
 * @param explanation zones and clock changes of the whole time, skipped dates of the first {@value #MOST_DAYS} days
 * @param cut whether there are more days than are walked
 */
public record DueTrace(List<Interval> counted, List<Interval> work, List<Interval> away, Explanation explanation,
        boolean cut) {
    /** How many days are walked. */
    public static final int MOST_DAYS = 400;

    public DueTrace {
        counted = List.copyOf(counted);
        work = List.copyOf(work);
        away = List.copyOf(away);
        requireNonNull(explanation, "explanation");
    }
}

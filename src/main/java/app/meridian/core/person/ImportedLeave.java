package app.meridian.core.person;

import app.meridian.core.worktime.DateSpan;
import java.util.List;

/**
 * What a calendar file says of time away.
 *
 * @param days whole days away, sorted, without overlaps
 * @param skipped how many events have a time of day or are cancelled
 */
public record ImportedLeave(List<DateSpan> days, int skipped) {
    public ImportedLeave {
        days = List.copyOf(days);
    }
}

package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Why a result is what it is, as data; the edge puts it into words.
 *
 * @param rule which one was applied
 * @param range what was looked at
 * @param zones in the order in which they were in force
 * @param skipped dates without working time, or with less than the week has, in order; at most {@value #MOST}
 * @param moreSkipped how many further dates were skipped
 * @param clockChanges crossed within the range, in order; at most {@value #MOST}
 */
public record Explanation(Rule rule, Interval range, List<ZoneStretch> zones, List<SkippedDate> skipped,
        int moreSkipped, List<ClockChange> clockChanges) {
    /** How many dates or clock changes are listed. */
    public static final int MOST = 400;

    public Explanation {
        zones = List.copyOf(zones);
        skipped = List.copyOf(skipped);
        clockChanges = List.copyOf(clockChanges);
    }

    public enum Rule { IS_WORKING, BETWEEN, PLUS, MINUS, NEXT, PREVIOUS, INTERVALS, DEADLINE, OVERLAP }

    /** A zone that was in force, and where it comes from. */
    public record ZoneStretch(ZoneChoice zone, Interval interval) {}

    /**
     * @param name of the holiday and where it holds, such as {@code Midsummer Day (SE)}; empty for other reasons
     */
    public record SkippedDate(LocalDate date, Reason reason, String name) {}

    /** @param date local date on the clock before the change */
    public record ClockChange(Instant at, LocalDate date, ZoneOffset before, ZoneOffset after) {}

    /** The first that applies. */
    public enum Reason {
        /** The clocks jumped over the whole date. */
        NO_SUCH_DATE,
        LEAVE,
        HOLIDAY,
        MORNING_LEAVE,
        AFTERNOON_LEAVE,
        /** The week has no hours on it. */
        DAY_OFF
    }
}

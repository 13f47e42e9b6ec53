package app.meridian.core.team;

import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts with lists of intervals that are in order and do not overlap. */
final class Intervals {
    private Intervals() {}

    /** What is in the first list and not in the second. */
    static List<Interval> subtract(List<Interval> all, List<Interval> taken) {
        List<Interval> left = new ArrayList<>();
        for (Interval each : all) {
            Instant from = each.from();
            for (Interval cut : taken) {
                boolean apart = !cut.until().isAfter(from) || !cut.from().isBefore(each.until());
                if (apart) continue;
                if (cut.from().isAfter(from)) left.add(new Interval(from, cut.from()));
                from = cut.until();
            }
            if (from.isBefore(each.until())) left.add(new Interval(from, each.until()));
        }
        return List.copyOf(left);
    }
}

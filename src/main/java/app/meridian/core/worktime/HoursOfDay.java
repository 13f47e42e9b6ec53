package app.meridian.core.worktime;

import java.util.ArrayList;
import java.util.List;

/** Brings the hours of one day into order. */
final class HoursOfDay {
    private HoursOfDay() {}

    /**
     * The hours sorted, touching ones made one (rule W4).
     *
     * @throws IllegalArgumentException if two overlap
     */
    static List<Hours> merged(List<Hours> hours) {
        List<Hours> merged = new ArrayList<>();
        for (Hours next : hours.stream().sorted().toList()) {
            Hours last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && overlap(last, next)) {
                throw new IllegalArgumentException(last + " and " + next + " overlap");
            }
            boolean touches = !merged.isEmpty() && last.until() == next.from();
            if (touches) merged.remove(merged.size() - 1);
            merged.add(touches ? new Hours(last.from(), next.until()) : next);
        }
        return List.copyOf(merged);
    }

    /** Whether two hours of the same day overlap, the earlier one first. */
    static boolean overlap(Hours earlier, Hours later) {
        return end(earlier) > later.from();
    }

    /** Minutes since the midnight the hours' day began with; more than 1440 where they cross midnight. */
    static int end(Hours hours) {
        return hours.from() + hours.length();
    }
}

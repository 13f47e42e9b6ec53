package app.meridian.core.worktime;

import java.util.ArrayList;
import java.util.List;

/** Brings the hours of one day into order. */
final class HoursOfDay {
    private HoursOfDay() {}

    /**
     * The hours sorted, touching ones made one (rule W4) unless they last a whole day or longer across midnight, for
     * which {@link Hours} has no form.
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
            boolean one = !merged.isEmpty() && last.until() == next.from() && fit(last, next);
            if (one) merged.remove(merged.size() - 1);
            merged.add(one ? new Hours(last.from(), next.until()) : next);
        }
        return List.copyOf(merged);
    }

    /** What is in any of the hours, in order, not touching. None of them crosses midnight; they may overlap. */
    static List<Hours> union(List<Hours> hours) {
        if (hours.size() < 2) return hours;
        List<Hours> union = new ArrayList<>();
        for (Hours next : hours.stream().sorted().toList()) {
            Hours last = union.isEmpty() ? next : union.get(union.size() - 1);
            boolean apart = union.isEmpty() || last.until() < next.from();
            if (apart) union.add(next);
            else union.set(union.size() - 1, new Hours(last.from(), Math.max(last.until(), next.until())));
        }
        return List.copyOf(union);
    }

    /** What the hours have in common with the minutes from the first until the second. None crosses midnight. */
    static List<Hours> within(List<Hours> hours, int from, int until) {
        return hours.stream().filter(each -> each.from() < until && each.until() > from)
                .map(each -> new Hours(Math.max(each.from(), from), Math.min(each.until(), until))).toList();
    }

    /** The part of the hours that is on the date they start on. */
    static Hours untilMidnight(Hours hours) {
        return hours.crossesMidnight() ? new Hours(hours.from(), Hours.MIDNIGHT) : hours;
    }

    /** The part of hours across midnight that is on the date after the one they start on. */
    static Hours afterMidnight(Hours hours) {
        return new Hours(0, hours.until());
    }

    /** Whether two hours of the same day overlap, the earlier one first. */
    static boolean overlap(Hours earlier, Hours later) {
        return end(earlier) > later.from();
    }

    /** Minutes since the midnight the hours' day began with; more than 1440 where they cross midnight. */
    static int end(Hours hours) {
        return hours.from() + hours.length();
    }

    private static boolean fit(Hours earlier, Hours later) {
        return !later.crossesMidnight() || earlier.length() + later.length() < Hours.MIDNIGHT;
    }
}

package app.meridian.core.team;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chooses one time for each week from what every time of every week costs each person. Tries every single time, every
 * pair of times in turn and the best threes, then mends single weeks as long as that helps. Always the same answer.
 */
final class Rotation {
    private static final int PROMISING = 16;
    private static final int MOST_PASSES = 20;

    private final int[][][] burdens;
    private final int weeks;
    private final int times;
    private final int people;

    /** @param burdens by week, time of day and person, in minutes */
    Rotation(int[][][] burdens) {
        this.burdens = burdens;
        this.weeks = burdens.length;
        this.times = burdens[0].length;
        this.people = burdens[0][0].length;
    }

    /** The best among the same time every week. */
    Choice fairestFixed() {
        return IntStream.range(0, times).mapToObj(this::inTurn).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The best that was found, never worse than {@link #fairestFixed()}. */
    Choice fairest() {
        Choice best = fairestFixed();
        for (int one = 0; one < times; one++) {
            for (int other = 0; other < times; other++) best = best.or(inTurn(one, other));
        }
        int[] promising = promising();
        for (int one : promising) {
            for (int two : promising) {
                for (int three : promising) best = best.or(inTurn(one, two, three));
            }
        }
        return mended(best);
    }

    private Choice inTurn(int... turns) {
        return choice(IntStream.range(0, weeks).map(week -> turns[week % turns.length]).toArray());
    }

    private Choice choice(int[] chosen) {
        int[] totals = new int[people];
        int disturbed = 0;
        for (int week = 0; week < weeks; week++) {
            int[] burden = burdens[week][chosen[week]];
            for (int person = 0; person < people; person++) {
                totals[person] += burden[person];
                if (burden[person] > 0) disturbed++;
            }
        }
        return new Choice(chosen, Arrays.stream(totals).max().orElse(0), disturbed, Arrays.stream(totals).sum());
    }

    /** The times that cost all people together least over all weeks. */
    private int[] promising() {
        return IntStream.range(0, times).mapToObj(this::inTurn)
                .sorted(Comparator.comparingInt(Choice::sum))
                .limit(PROMISING).mapToInt(choice -> choice.times[0]).toArray();
    }

    private Choice mended(Choice chosen) {
        Choice best = chosen;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Choice mended = mendedOnce(best);
            if (mended == best) return best;
            best = mended;
        }
        return best;
    }

    private Choice mendedOnce(Choice chosen) {
        Choice best = chosen;
        for (int week = 0; week < weeks; week++) {
            for (int time = 0; time < times; time++) {
                int[] changed = best.times.clone();
                changed[week] = time;
                best = best.or(choice(changed));
            }
        }
        return best;
    }

    /**
     * A time for each week.
     *
     * @param times index by week; nobody changes it
     * @param most what the person bears who bears most
     * @param disturbed how often somebody is taken out of their hours
     * @param sum what all bear
     */
    record Choice(int[] times, int most, int disturbed, int sum) implements Comparable<Choice> {
        private static final Comparator<Choice> ORDER = Comparator.comparingInt(Choice::most)
                .thenComparingInt(Choice::disturbed).thenComparingInt(Choice::sum);

        /** The other one if it is better. */
        Choice or(Choice other) {
            return other.compareTo(this) < 0 ? other : this;
        }

        @Override
        public int compareTo(Choice other) {
            return ORDER.compare(this, other);
        }
    }
}

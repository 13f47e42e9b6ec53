package app.meridian.core.worktime;

import java.util.function.IntPredicate;

/** Binary search where there is no array to search in. */
final class Search {
    private Search() {}

    /**
     * The first index from {@code low} on for which the answer is yes; {@code high} if there is none. Once yes, the
     * answer stays yes.
     */
    static int first(int low, int high, IntPredicate answer) {
        int from = low;
        int until = high;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (answer.test(middle)) until = middle;
            else from = middle + 1;
        }
        return from;
    }
}

package app.meridian.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Part of a list of values to look a column up by, short enough for every database (rule S4). */
record InList(String column, List<?> values) {
    private static final int MOST = 900;

    /** The whole list in parts; none for an empty one. */
    static Stream<InList> of(String column, List<?> values) {
        return IntStream.iterate(0, from -> from < values.size(), from -> from + MOST)
                .mapToObj(from -> new InList(column, values.subList(from, Math.min(from + MOST, values.size()))));
    }

    Query in(String columns) {
        return Query.select(columns).where(criteria(), values.toArray());
    }

    /** With a place for each value. */
    String criteria() {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}

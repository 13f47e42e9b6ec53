package app.meridian.it;

import java.util.ArrayList;
import java.util.List;

/** What a benchmark measured, against bars. */
final class Figures {
    private final List<String> lines = new ArrayList<>();
    private boolean anyShort;

    /** @param bar the most that is good */
    void atMost(String figure, double value, String unit, double bar) {
        boolean ok = value <= bar;
        anyShort |= !ok;
        lines.add(String.join("\t", figure, number(value), unit, "<= " + number(bar), ok ? "ok" : "short"));
    }

    /** Prints a line for each figure; the exit code is 1 if one falls short. */
    int report() {
        lines.forEach(System.out::println);
        return anyShort ? 1 : 0;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format("%.1f", value);
    }
}

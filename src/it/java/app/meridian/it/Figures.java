package app.meridian.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a benchmark measured, against bars. */
final class Figures {
    private final List<String> lines = new ArrayList<>();
    private boolean anyShort;

    /** @param bar the most that is good */
    void atMost(String figure, double value, String unit, double bar) {
        add(figure, value, unit, "<= " + number(bar), value <= bar);
    }

    /** @param bar the least that is good */
    void atLeast(String figure, double value, String unit, double bar) {
        add(figure, value, unit, ">= " + number(bar), value >= bar);
    }

    private void add(String figure, double value, String unit, String bar, boolean ok) {
        anyShort |= !ok;
        lines.add(String.join("\t", figure, number(value), unit, bar, ok ? "ok" : "short"));
    }

    /** Prints a line for each figure; the exit code is 1 if one falls short. */
    int report() {
        lines.forEach(System.out::println);
        return anyShort ? 1 : 0;
    }

    private static String number(double value) {
        if (value == Math.rint(value)) return String.valueOf((long) value);
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
    }
}

package app.meridian.holiday;

import app.meridian.core.worktime.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * A rule by which something repeats on dates. Rules that would keep ical4j busy for good are none: they repeat within
 * the day, or their length or numbers are beyond all calendars.
 *
 * @param choosy makes many dates of which it takes few
 */
record Repetition(Recur<LocalDate> rule, boolean choosy) {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_INTERVAL = 1_000;
    private static final int MAX_PARTS = 12;
    private static final int COST_OF_CHOOSING = 8;
    private static final Map<Frequency, Integer> DAYS_OF_PERIOD = Map.of(
            Frequency.DAILY, 1, Frequency.WEEKLY, 7, Frequency.MONTHLY, 28, Frequency.YEARLY, 28);
    private static final Pattern TIME_OF_UNTIL = Pattern.compile("(UNTIL=\\d{8})T\\d{6}Z?(?=;|$)");
    private static final Pattern OTHER_UNTIL = Pattern.compile("UNTIL(?!=\\d{8}(;|$))");

    /** @throws IllegalArgumentException if the text is no rule, or none that can be followed */
    static Repetition of(String text) {
        if (text.length() > MAX_LENGTH) throw new IllegalArgumentException("longer than " + MAX_LENGTH);
        String upper = TIME_OF_UNTIL.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("$1");
        if (upper.contains("RSCALE")) throw new IllegalArgumentException("RSCALE");
        if (OTHER_UNTIL.matcher(upper).find()) throw new IllegalArgumentException("UNTIL");
        Recur<LocalDate> rule = new Recur<>(upper, false);
        requirePositive("COUNT", rule.getCount(), upper, Integer.MAX_VALUE);
        requirePositive("INTERVAL", rule.getInterval(), upper, MAX_INTERVAL);
        if (rule.getFrequency().compareTo(Frequency.DAILY) < 0) throw new IllegalArgumentException("within a day");
        long parts = upper.chars().filter(each -> each == ',').count();
        return new Repetition(rule, parts > MAX_PARTS || upper.contains("BYSETPOS"));
    }

    private static void requirePositive(String part, int value, String text, int most) {
        boolean fits = !text.contains(part) || value >= 1 && value <= most;
        if (!fits) throw new IllegalArgumentException(part);
    }

    /** The first dates within the span of what repeats since the seed. They may come twice, and without the seed. */
    Stream<LocalDate> within(LocalDate seed, DateSpan span) {
        if (seed.isAfter(span.last())) return Stream.empty();
        return rule.getDatesAsStream(seed, span.first(), span.last(), -1);
    }

    /** How much ical4j has to look at for that, roughly in dates. */
    long effort(LocalDate seed, DateSpan span) {
        boolean counted = rule.getCount() > 0;
        LocalDate from = counted || seed.isAfter(span.first()) ? seed : span.first();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, span.last()));
        int weekdays = rule.getDayList().size();
        if (choosy) return COST_OF_CHOOSING * days * Math.max(1, weekdays);
        return weekdays > 0 ? days * weekdays : days / DAYS_OF_PERIOD.get(rule.getFrequency());
    }
}

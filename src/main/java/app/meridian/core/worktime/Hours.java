package app.meridian.core.worktime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours on a clock, half-open, in minutes since midnight: 540 to 1020 is 09:00 to 17:00. An end that is not after its
 * start is on the next date (rule W4).
 *
 * @param from 0 to 1439
 * @param until 1 to 1440, where 1440 is 24:00; never equal to {@code from}
 */
public record Hours(int from, int until) implements Comparable<Hours> {
    /** 24:00. */
    public static final int MIDNIGHT = 24 * 60;

    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]|24):([0-5]\\d)");

    /** @throws IllegalArgumentException if start and end are equal or off the clock */
    public Hours {
        boolean onTheClock = from >= 0 && from < MIDNIGHT && until > 0 && until <= MIDNIGHT;
        if (!onTheClock || from == until) throw new IllegalArgumentException("No hours: " + from + " until " + until);
    }

    /**
     * Reads hours such as {@code 09:00-17:00} or, for a night, {@code 22:00-06:00}. An end of 00:00 is 24:00.
     *
     * @throws IllegalArgumentException for anything else, and where start and end are equal
     */
    public static Hours parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("Not hours: " + text);
        int from = minutes(matcher.group(1), matcher.group(2));
        int until = minutes(matcher.group(3), matcher.group(4));
        return new Hours(from, until == 0 && from != 0 ? MIDNIGHT : until);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    public boolean crossesMidnight() {
        return until < from;
    }

    /** In minutes of a day without clock change. */
    public int length() {
        return crossesMidnight() ? until + MIDNIGHT - from : until - from;
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, until / 60, until % 60);
    }

    @Override
    public int compareTo(Hours other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(until, other.until);
    }
}

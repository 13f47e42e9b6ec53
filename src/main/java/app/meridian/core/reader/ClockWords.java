package app.meridian.core.reader;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times and dates in the reader's words (rule H8). */
public final class ClockWords {
    private static final String UNQUOTED_HOUR = "H(?=(?:[^']*'[^']*')*[^']*$)";

    private final Reader reader;
    private final LocalDate today;
    private final DateTimeFormatter time;
    private final DateTimeFormatter end;

    /** @param now what today and this year depend on */
    public ClockWords(Reader reader, Instant now) {
        this.reader = requireNonNull(reader, "reader");
        this.today = now.atZone(reader.zone()).toLocalDate();
        this.time = timeFormat(reader.timePattern(), reader.locale());
        this.end = timeFormat(reader.timePattern().replaceAll(UNQUOTED_HOUR, "k"), reader.locale());
    }

    /** Such as {@code 14:20}. */
    public String time(LocalTime at) {
        return time.format(at);
    }

    public String time(Instant at, ZoneId zone) {
        return time(at.atZone(zone).toLocalTime());
    }

    /**
     * A full hour on an axis, in as few letters as can be: {@code 09}, or {@code 9 AM} where twelve hours are counted.
     *
     * @param end whether midnight is the end of the day
     */
    public String hour(LocalTime at, boolean end) {
        boolean twelve = reader.timePattern().contains("a");
        String pattern = twelve ? "h a" : end ? "kk" : "HH";
        return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(at);
    }

    /** The end of something: midnight is {@code 24:00}, unless the product counts twelve hours. */
    public String end(Instant at, ZoneId zone) {
        LocalTime local = at.atZone(zone).toLocalTime();
        return local.equals(LocalTime.MIDNIGHT) ? end.format(local) : time(local);
    }

    /** The time, with the weekday if it is not the reader's today: {@code Thu 02:20}. */
    public String timeNear(ZonedDateTime at) {
        String prefix = at.toLocalDate().equals(today) ? "" : weekday(at.toLocalDate()) + " ";
        return prefix + time(at.toLocalTime());
    }

    /** Such as {@code Thu}. */
    public String weekday(LocalDate date) {
        return format("EEE", date);
    }

    /** Such as {@code Thu 26}. */
    public String weekdayAndDay(LocalDate date) {
        return format("EEE d", date);
    }

    /** Such as {@code Wed 25 Nov}, with the year if it is not this one. */
    public String day(LocalDate date) {
        boolean thisYear = date.getYear() == today.getYear();
        return thisYear ? format("EEE " + DayPattern.withoutYear(reader.locale()), date) : fullDay(date);
    }

    /** Such as {@code Wed 25 Nov 2026}. */
    public String fullDay(LocalDate date) {
        return format("EEE " + DayPattern.withYear(reader.locale()), date);
    }

    /** The weekday alone for the six days after today, else the whole day. */
    public String nearDay(LocalDate date) {
        long ahead = ChronoUnit.DAYS.between(today, date);
        return ahead > 0 && ahead <= 6 ? weekday(date) : day(date);
    }

    /** An administrator can set a pattern that java.time does not know; then the locale's short time stands in. */
    static DateTimeFormatter timeFormat(String pattern, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern(pattern, locale);
        } catch (IllegalArgumentException unknown) {
            return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        }
    }

    /** The end of something on {@link #endDate its date}: {@code 24:00} if that is where the date ends. */
    public String endOfDate(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return isEndOfDate(local) ? midnightAsEnd(reader) : time(local.toLocalTime());
    }

    /** The date to which the end of something belongs: the one before if another begins with it (rule D1). */
    public static LocalDate endDate(ZonedDateTime at) {
        return at.minusNanos(1).toLocalDate();
    }

    /** Also where the clocks jump over midnight. */
    static boolean isEndOfDate(ZonedDateTime at) {
        return !endDate(at).equals(at.toLocalDate());
    }

    /** Where twelve hours are counted, 12:00 AM could be taken for the start of the day. */
    static String midnightAsEnd(Reader reader) {
        String pattern = reader.timePattern().replaceAll(UNQUOTED_HOUR, "k");
        boolean twelve = pattern.equals(reader.timePattern());
        return twelve ? "24:00" : timeFormat(pattern, reader.locale()).format(LocalTime.MIDNIGHT);
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(date);
    }
}

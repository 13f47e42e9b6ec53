package app.meridian.core.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * One instant on the reader's clock and on another person's, in words as short as they can be: only the time if it is
 * today on both, else the weekday on both, beyond six days the date too, and the year if it is not the reader's.
 */
public record Moment(ZonedDateTime forReader, ZonedDateTime forOther, String readerText, String otherText) {

    /**
     * @param instant what to put into words
     * @param other zone of the other person
     * @param now what today and this year depend on
     */
    public static Moment of(Instant instant, ZoneId other, Reader reader, Instant now) {
        return of(instant, other, reader, now, false);
    }

    /** The end of something: midnight is the day before at 24:00, so {@code Fri 24:00} and never {@code Sat 00:00}. */
    public static Moment endOf(Instant instant, ZoneId other, Reader reader, Instant now) {
        return of(instant, other, reader, now, true);
    }

    private static Moment of(Instant instant, ZoneId other, Reader reader, Instant now, boolean end) {
        ZonedDateTime forReader = instant.atZone(reader.zone());
        ZonedDateTime forOther = instant.atZone(other);
        LocalDate date = date(forReader, end);
        LocalDate otherDate = date(forOther, end);
        DateTimeFormatter day = dayFormat(date, otherDate, now.atZone(reader.zone()).toLocalDate(), reader.locale());
        return new Moment(forReader, forOther, day.format(date) + time(forReader, end, reader),
                day.format(otherDate) + time(forOther, end, reader));
    }

    /** Whether both clocks show the same, so that one of them says it all. */
    public boolean isSameClock() {
        return forReader.getOffset().equals(forOther.getOffset());
    }

    private static LocalDate date(ZonedDateTime at, boolean end) {
        return end ? ClockWords.endDate(at) : at.toLocalDate();
    }

    private static String time(ZonedDateTime at, boolean end, Reader reader) {
        return end && ClockWords.isEndOfDate(at) ? ClockWords.midnightAsEnd(reader)
                : ClockWords.timeFormat(reader.timePattern(), reader.locale()).format(at);
    }

    private static DateTimeFormatter dayFormat(LocalDate date, LocalDate other, LocalDate today, Locale locale) {
        boolean todayOnBoth = date.equals(today) && other.equals(today);
        if (todayOnBoth) return DateTimeFormatter.ofPattern("", locale);
        long daysAway = Math.abs(ChronoUnit.DAYS.between(today, date));
        if (daysAway <= 6) return DateTimeFormatter.ofPattern("EEE ", locale);
        boolean thisYear = date.getYear() == today.getYear() && other.getYear() == today.getYear();
        String pattern = thisYear ? DayPattern.withoutYear(locale) : DayPattern.withYear(locale);
        return DateTimeFormatter.ofPattern("EEE " + pattern + ", ", locale);
    }
}

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
        ZonedDateTime forReader = instant.atZone(reader.zone());
        ZonedDateTime forOther = instant.atZone(other);
        LocalDate today = now.atZone(reader.zone()).toLocalDate();
        DateTimeFormatter day = dayFormat(forReader, forOther, today, reader.locale());
        return new Moment(forReader, forOther, text(day, forReader, reader), text(day, forOther, reader));
    }

    /** Whether both clocks show the same, so that one of them says it all. */
    public boolean isSameClock() {
        return forReader.getOffset().equals(forOther.getOffset());
    }

    private static DateTimeFormatter dayFormat(
            ZonedDateTime forReader, ZonedDateTime forOther, LocalDate today, Locale locale) {
        boolean todayOnBoth = forReader.toLocalDate().equals(today) && forOther.toLocalDate().equals(today);
        if (todayOnBoth) return DateTimeFormatter.ofPattern("", locale);
        long daysAway = Math.abs(ChronoUnit.DAYS.between(today, forReader.toLocalDate()));
        if (daysAway <= 6) return DateTimeFormatter.ofPattern("EEE ", locale);
        boolean thisYear = forReader.getYear() == today.getYear() && forOther.getYear() == today.getYear();
        String date = thisYear ? DayPattern.withoutYear(locale) : DayPattern.withYear(locale);
        return DateTimeFormatter.ofPattern("EEE " + date + ", ", locale);
    }

    private static String text(DateTimeFormatter day, ZonedDateTime at, Reader reader) {
        return day.format(at) + ClockWords.timeFormat(reader.timePattern(), reader.locale()).format(at);
    }
}

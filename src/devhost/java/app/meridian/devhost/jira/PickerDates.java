package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Request;
import app.meridian.devhost.framework.clock.MovableClock;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.Locale;

/** Dates as they are typed, such as 27/Nov/26: two digits are a year from 50 years ago to 49 years ahead. */
record PickerDates(Locale locale, ZoneId zone) implements DateTimeFormatter {
    /** The product's setting. */
    static final String PATTERN = "d/MMM/yy";
    private static final int YEARS_BACK = 50;

    static PickerDates ofReader() {
        return new PickerDates(Request.current().locale(), ZoneId.systemDefault());
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return new PickerDates(HostApplicationUser.known(user).map(HostUser::locale).orElse(Request.DEFAULT_LOCALE),
                HostApplicationUser.known(user).map(HostUser::zone).orElse(Request.DEFAULT_ZONE));
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return new PickerDates(locale, ZoneId.systemDefault());
    }

    /** The host knows no other. */
    @Override
    public DateTimeFormatter withStyle(DateTimeStyle style) {
        return this;
    }

    @Override
    public String format(Date date) {
        return text(date.toInstant().atZone(zone).toLocalDate());
    }

    @Override
    public Date parse(String text) {
        try {
            return Date.from(day(text).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("Invalid date: " + text, notADay);
        }
    }

    String text(LocalDate day) {
        return days().format(day);
    }

    LocalDate day(String text) {
        return LocalDate.parse(text.strip(), days());
    }

    private java.time.format.DateTimeFormatter days() {
        LocalDate first = LocalDate.ofInstant(MovableClock.systemUTC().instant(), ZoneOffset.UTC)
                .minusYears(YEARS_BACK).withDayOfYear(1);
        return new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient()
                .appendPattern("d/MMM/").appendValueReduced(ChronoField.YEAR, 2, 4, first).toFormatter(locale);
    }
}

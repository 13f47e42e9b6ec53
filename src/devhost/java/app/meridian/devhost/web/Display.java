package app.meridian.devhost.web;

import app.meridian.devhost.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments and days as the reader of this request writes them. */
public final class Display {
    /** The product's setting. */
    public static final String TIME_FORMAT = "HH:mm";
    private static final String DAY = "d/MMM/yy";

    private Display() {
    }

    public static Html moment(Instant instant) {
        ZonedDateTime moment = instant.truncatedTo(ChronoUnit.SECONDS).atZone(Request.current().zone());
        return time(moment.toOffsetDateTime().toString(), format(DAY + " " + TIME_FORMAT).format(moment));
    }

    public static Html day(LocalDate day) {
        return time(day.toString(), format(DAY).format(day));
    }

    private static Html time(String exact, String text) {
        return new Html("<time datetime=\"" + exact + "\">" + Templates.escape(text) + "</time>");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Request.current().locale());
    }
}

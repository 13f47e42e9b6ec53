package app.meridian.rest;

import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Reader;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A moment on the reader's clock. @param iso with the offset of that clock */
@JsonPropertyOrder({"iso", "text"})
record MomentJson(String iso, String text) {

    static MomentJson of(Instant at, Reader reader, Instant now) {
        Moment moment = Moment.of(at, reader.zone(), reader, now);
        return new MomentJson(iso(moment.forReader()), moment.readerText());
    }

    /** Midnight is the end of a day. */
    static MomentJson ofEnd(Instant at, Reader reader, Instant now) {
        Moment moment = Moment.endOf(at, reader.zone(), reader, now);
        return new MomentJson(iso(moment.forReader()), moment.readerText());
    }

    static String iso(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }
}

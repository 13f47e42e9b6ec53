package app.meridian.holiday;

import app.meridian.core.team.MeetingEvent;
import app.meridian.core.team.MeetingFiles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.PropertyCodec;
import org.apache.commons.codec.EncoderException;
import org.springframework.stereotype.Component;

/** Writes iCalendar files, with ical4j's way to write text. */
@Component
public class IcsMeetings implements MeetingFiles {
    private static final int MAX_OCTETS = 75;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String write(List<MeetingEvent> events, Instant now) {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Meridian//Meridian//EN"));
        events.forEach(event -> lines.addAll(lines(event, now)));
        lines.add("END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    private static List<String> lines(MeetingEvent event, Instant now) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + text(event.uid()),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(event.from()),
                "DTEND:" + UTC.format(event.until()),
                "SUMMARY:" + text(event.title())));
        if (!event.description().isEmpty()) lines.add("DESCRIPTION:" + text(event.description()));
        lines.add("END:VEVENT");
        return lines;
    }

    /** ical4j leaves control characters as they are: they would begin lines of their own. */
    private static String text(String text) {
        String plain = LINE_END.matcher(text).replaceAll("\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        try {
            return PropertyCodec.INSTANCE.encode(plain);
        } catch (EncoderException e) {
            throw new IllegalStateException("Text cannot be written", e);
        }
    }

    /** At most 75 octets in UTF-8, and no character torn apart. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > MAX_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.toString();
    }
}

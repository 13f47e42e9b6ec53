package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.Involved;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a due date means for one person. What there is none of, or the reader may not know, is null.
 *
 * @param shortName the one that sentences use
 * @param detail role, place and what the clock shows there
 * @param clock what the clock shows, with its offset
 * @param hidden whether the reader sees nothing but deadline and urgency (rule P2)
 * @param until up to when it is due, or since when it has been
 * @param fair only where a date is judged, as are {@code hint} and {@code amount}
 * @param hint what makes the date unfair, or could have
 * @param amount own working time left
 * @param work on the axis, and {@code away} the hours lost to leave
 * @param bar the bar in words
 */
@JsonInclude(NON_NULL)
record PersonDueJson(String key, String name, String shortName, boolean you, Involved.Role role, String detail,
        String clock, String zone, boolean hidden, String deadline, SentenceJson until, LengthJson left,
        LengthJson over, Boolean fair, SentenceJson hint, String amount, List<WarningJson> warnings,
        List<StretchJson> work, List<StretchJson> away, String bar, WhyJson why) {

    record LengthJson(long seconds, String text) {}

    record StretchJson(String from, String until) {}
}

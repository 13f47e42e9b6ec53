package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueTrace;
import app.meridian.core.duedate.Involved;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import app.meridian.text.DueWords;
import app.meridian.text.VerdictWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** @param verdict on the date, if one is judged */
    static PersonDueJson of(PersonDue person, Map<PersonId, DueTrace> traces, DueWords words,
            Optional<VerdictWords> verdict) {
        ZoneId zone = person.zone().zone();
        Optional<DueTrace> trace = Optional.ofNullable(traces.get(person.person().id()));
        return new PersonDueJson(person.person().id().key(), person.person().fullName().orElse(""),
                words.name(person.person().id()), person.you(), person.role(), words.detail(person),
                words.now().truncatedTo(ChronoUnit.MINUTES).atZone(zone).toOffsetDateTime().toString(), zone.getId(),
                person.hidden(), person.deadline().map(Instant::toString).orElse(null),
                SentenceJson.of(words.until(person)), length(person.left(), words.left(person)),
                length(person.over(), words.over(person)),
                verdict.flatMap(each -> each.isFair(person)).orElse(null),
                verdict.flatMap(each -> each.hint(person)).map(SentenceJson::of).orElse(null),
                verdict.flatMap(each -> each.amount(person)).orElse(null),
                person.warnings().stream().map(warning -> WarningJson.of(person, warning, words)).toList(),
                stretches(trace.map(DueTrace::work)), stretches(trace.map(DueTrace::away)),
                words.bar(person).orElse(null), words.why(person).map(WhyJson::of).orElse(null));
    }

    private static LengthJson length(Optional<Duration> length, Optional<String> text) {
        return length.map(known -> new LengthJson(known.toSeconds(), text.orElseThrow())).orElse(null);
    }

    private static List<StretchJson> stretches(Optional<List<Interval>> intervals) {
        return intervals.orElse(List.of()).stream()
                .map(each -> new StretchJson(each.from().toString(), each.until().toString())).toList();
    }

    record LengthJson(long seconds, String text) {}

    record StretchJson(String from, String until) {}
}

package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Overlap;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.rest.CountedJson.IntervalJson;
import app.meridian.rest.CountedJson.OverlapJson;
import app.meridian.rest.CountedJson.StretchJson;
import app.meridian.rest.HoursLookup.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds when several people work together. */
@Component
public class OverlapAnswers {
    private static final int MOST_DAYS = 366;
    /** Fifty people around the world in a year, and room for their breaks. */
    private static final int MOST_STRETCHES = 100_000;

    private final HoursLookup lookup;
    private final ProfileRules rules;

    public OverlapAnswers(HoursLookup lookup, ProfileRules rules) {
        this.lookup = requireNonNull(lookup, "lookup");
        this.rules = requireNonNull(rules, "rules");
    }

    OverlapJson overlap(Field fields, Reader reader) {
        WorkingTimeBody body = new WorkingTimeBody(fields, "calendars", "from", "until", "explain");
        List<HoursChoice> choices = body.choices(rules);
        Optional<Instant> from = body.instant("from");
        Optional<Instant> until = body.instant("until");
        boolean explain = body.at("explain").flag();
        from.ifPresent(start -> until.ifPresent(end -> requireRange(body.at("until"), start, end)));
        body.refuseFlaws();
        Interval range = new Interval(from.orElseThrow(), until.orElseThrow());
        List<Known> known = lookup.hours(choices, reader, WorkingTimeBody.around(range.from(), range.until()));
        List<WorkingTime> times = known.stream().map(Known::time).toList();
        times.forEach(time -> body.requireKnown("from", range.from(), time));
        times.forEach(time -> body.requireKnown("until", range.until(), time));
        body.refuseFlaws();
        OverlapJson answer = json(Overlap.of(times, range.from(), range.until()), times.size(), body);
        return explain ? answer.with(explanations(known, times, range)) : answer;
    }

    private static void requireRange(Field until, Instant start, Instant end) {
        boolean forward = start.isBefore(end);
        if (!forward) until.refuse(
                FieldFlaw.of(FieldFlaw.Kind.ENDS_BEFORE_START, end.toString(), start.toString()));
        boolean tooLong = Duration.between(start, end).compareTo(Duration.ofDays(MOST_DAYS)) > 0;
        if (tooLong) until.refuse(Message.of("meridian.rest.error.too-long-range", MOST_DAYS));
    }

    private static OverlapJson json(Overlap overlap, int people, WorkingTimeBody body) {
        boolean tooMany = overlap.stretches().size() > MOST_STRETCHES;
        if (tooMany) body.at("until").refuse(Message.of("meridian.rest.error.too-many-stretches"));
        body.refuseFlaws();
        return new OverlapJson(
                overlap.withAtLeast(people).stream().map(OverlapAnswers::interval).toList(),
                overlap.stretches().stream().filter(each -> !each.present().isEmpty())
                        .map(each -> new StretchJson(each.interval().from().toString(),
                                each.interval().until().toString(), each.present().stream().sorted().toList()))
                        .toList(),
                null);
    }

    private static List<ExplanationJson> explanations(List<Known> known, List<WorkingTime> times, Interval range) {
        List<Explanation> explanations = Overlap.explained(times, range.from(), range.until());
        return IntStream.range(0, known.size())
                .mapToObj(i -> ExplanationJson.of(explanations.get(i), known.get(i).showsReasons())).toList();
    }

    private static IntervalJson interval(Interval interval) {
        return new IntervalJson(interval.from().toString(), interval.until().toString());
    }
}

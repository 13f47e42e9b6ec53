package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ProfileRules;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Explainer;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.rest.HoursLookup.Known;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Counts working time the way the whole of Meridian does, for whoever asks. */
@Component
public class WorkingTimeAnswers {
    /** Holidays further away are looked up only if the answer is not before. */
    private static final int[] YEARS = {2, 20, 230};
    /** Nobody has holidays and leave on every working day of so long a time, but by leave alone. */
    private static final int DAYS_BEFORE_DEADLINE = 400;

    private final HoursLookup lookup;
    private final ProfileRules rules;
    private final Clock clock;

    public WorkingTimeAnswers(HoursLookup lookup, ProfileRules rules, Clock clock) {
        this.lookup = requireNonNull(lookup, "lookup");
        this.rules = requireNonNull(rules, "rules");
        this.clock = requireNonNull(clock, "clock");
    }

    CountedJson between(Field fields, Reader reader) {
        WorkingTimeBody body = new WorkingTimeBody(fields, "calendar", "person", "from", "until", "explain");
        Optional<HoursChoice> choice = body.choice(rules);
        Optional<Instant> from = body.instant("from");
        Optional<Instant> until = body.instant("until");
        boolean explain = body.at("explain").flag();
        body.refuseFlaws();
        Instant start = from.orElseThrow();
        Instant end = until.orElseThrow();
        Known known = lookup.hours(choice.orElseThrow(), reader, WorkingTimeBody.around(start, end));
        body.requireKnown("from", start, known.time());
        body.requireKnown("until", end, known.time());
        body.refuseFlaws();
        return CountedJson.length(known.time().between(start, end).toSeconds())
                .with(explanation(known, explain, explainer -> explainer.between(start, end)));
    }

    CountedJson add(Field fields, Reader reader) {
        WorkingTimeBody body = new WorkingTimeBody(fields, "calendar", "person", "at", "seconds", "explain");
        Optional<HoursChoice> choice = body.choice(rules);
        Optional<Instant> at = body.instant("at");
        Optional<Long> seconds = body.seconds();
        boolean explain = body.at("explain").flag();
        body.refuseFlaws();
        Instant start = at.orElseThrow();
        Known known = lookup.hours(choice.orElseThrow(), reader, WorkingTimeBody.around(start, start));
        body.requireKnown("at", start, known.time());
        body.refuseFlaws();
        Added added = new Added(start, Duration.ofSeconds(seconds.orElseThrow()));
        Known enough = knownUntilReached(choice.orElseThrow(), reader, added);
        return CountedJson.reached(added.reached(enough.time()))
                .with(explanation(enough, explain, added::explain));
    }

    private Known knownUntilReached(HoursChoice choice, Reader reader, Added added) {
        for (int years : YEARS) {
            DateSpan dates = added.dates(years);
            Known known = lookup.hours(choice, reader, dates);
            boolean reached = added.reached(known.time()).filter(inside(dates)).isPresent();
            if (reached || choice.person().isEmpty()) return known;
        }
        return lookup.hours(choice, reader, DateSpan.KNOWN);
    }

    private static Predicate<Instant> inside(DateSpan dates) {
        return instant -> dates.contains(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    CountedJson deadline(Field fields, Reader reader) {
        WorkingTimeBody body = new WorkingTimeBody(fields, "calendar", "person", "date", "explain");
        Optional<HoursChoice> choice = body.choice(rules);
        Optional<LocalDate> date = body.at("date").required().date();
        boolean explain = body.at("explain").flag();
        body.refuseFlaws();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate due = date.orElseThrow();
        Known known = lookup.deadlines(choice.orElseThrow(), reader, around(due, now));
        WorkingTime time = known.time();
        return CountedJson.reached(time.deadline(due)).withDayEnd(time.endOf(due))
                .with(explanation(known, explain, explainer -> explainer.deadline(now, due)));
    }

    private static DateSpan around(LocalDate due, Instant now) {
        DateSpan today = WorkingTimeBody.around(now, now);
        LocalDate first = due.isBefore(today.first()) ? due : today.first();
        LocalDate last = due.isAfter(today.last()) ? due : today.last();
        return WorkingTimeBody.known(first.minusDays(DAYS_BEFORE_DEADLINE), last);
    }

    /** Hidden hours are not told by way of explaining a deadline either. */
    private static Optional<ExplanationJson> explanation(
            Known known, boolean wanted, Function<Explainer, Explanation> explaining) {
        if (!wanted || !known.showsHours()) return Optional.empty();
        Explanation explanation = explaining.apply(new Explainer(known.time()));
        return Optional.of(ExplanationJson.of(explanation, known.showsReasons()));
    }

    /** @param length negative to go back */
    private record Added(Instant at, Duration length) {

        Optional<Instant> reached(WorkingTime time) {
            return length.isNegative() ? time.minus(at, length.negated()) : time.plus(at, length);
        }

        Explanation explain(Explainer explainer) {
            return length.isNegative() ? explainer.minus(at, length.negated()) : explainer.plus(at, length);
        }

        DateSpan dates(int years) {
            LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
            return length.isNegative() ? WorkingTimeBody.known(day.minusYears(years), day.plusDays(3))
                    : WorkingTimeBody.known(day.minusDays(3), day.plusYears(years));
        }
    }
}

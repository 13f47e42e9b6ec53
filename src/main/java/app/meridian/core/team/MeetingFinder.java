package app.meridian.core.team;

import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds when people can meet. First come times within everybody's working time, the earliest first; where there are
 * none, those that take people out of their days as little as can be, judged by the one it is hardest for.
 */
public final class MeetingFinder {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_SHARED = 5;
    private static final int MOST_SHARED_A_DAY = 2;
    private static final int MOST_RANKED = 3;
    private static final int APART_MINUTES = 45;
    private static final Duration APART_SHARED = Duration.ofHours(2);

    private MeetingFinder() {}

    /**
     * At most {@value #MOST_SHARED} options for a single meeting, one for each week of a series.
     *
     * @param people none of them hidden: an offer would tell their hours (rule P2)
     */
    public static List<MeetingOption> find(List<Schedule> people, MeetingRequest request) {
        if (people.isEmpty()) return List.of();
        List<Availability> availabilities = availabilities(people, request);
        if (request.isSeries()) return SeriesPlanner.plan(availabilities, request);
        List<Candidate> all = starts(request).map(start -> Candidate.of(slot(start, request), availabilities)).toList();
        List<Candidate> shared = shared(all, request);
        return (shared.isEmpty() ? ranked(all, request) : shared).stream()
                .map(candidate -> option(availabilities, candidate.slot.from(), request)).toList();
    }

    private static Interval slot(Instant start, MeetingRequest request) {
        return new Interval(start, start.plus(request.length()));
    }

    /** What meetings at these instants mean for the people, in the order of the instants. */
    public static List<MeetingOption> judge(List<Schedule> people, List<Instant> starts, Duration length) {
        Duration margin = Duration.ofDays(8);
        Instant first = starts.stream().min(Comparator.naturalOrder()).orElseThrow();
        Instant last = starts.stream().max(Comparator.naturalOrder()).orElseThrow();
        Interval range = new Interval(first.minus(margin), last.plus(margin));
        List<Availability> known = people.stream().map(person -> new Availability(person, range)).toList();
        return starts.stream().map(start -> new Interval(start, start.plus(length)))
                .map(slot -> new MeetingOption(slot, known.stream().map(person -> person.at(slot)).toList())).toList();
    }

    static MeetingOption option(List<Availability> people, Instant start, MeetingRequest request) {
        Interval slot = slot(start, request);
        return new MeetingOption(slot, people.stream().map(person -> person.at(slot)).toList());
    }

    /** A week more on both sides tells how far a meeting is from the nearest hours. */
    private static List<Availability> availabilities(List<Schedule> people, MeetingRequest request) {
        Interval range = new Interval(
                request.first().minusDays(8).atStartOfDay(request.zone()).toInstant(),
                request.last().plusDays(8).atStartOfDay(request.zone()).toInstant());
        return people.stream().map(person -> new Availability(person, range)).toList();
    }

    /** Every quarter hour of the reader's clock from now on. */
    private static Stream<Instant> starts(MeetingRequest request) {
        Instant first = ClockDay.of(request.first(), request.zone()).from();
        Instant until = ClockDay.of(request.first().plusDays(request.days() - 1L), request.zone()).until();
        long late = Math.max(0, Duration.between(first, request.now()).toSeconds());
        Instant start = first.plus(STEP.multipliedBy((late + STEP.toSeconds() - 1) / STEP.toSeconds()));
        return Stream.iterate(start, each -> each.isBefore(until), each -> each.plus(STEP));
    }

    private static List<Candidate> shared(List<Candidate> all, MeetingRequest request) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : all) {
            if (chosen.size() == MOST_SHARED) break;
            if (candidate.worst == 0 && !isCrowded(candidate, chosen, request)) chosen.add(candidate);
        }
        return chosen;
    }

    /** Whether enough was chosen on the same date, or something close. */
    private static boolean isCrowded(Candidate candidate, List<Candidate> chosen, MeetingRequest request) {
        LocalDate date = candidate.start(request).toLocalDate();
        List<Candidate> sameDate = chosen.stream()
                .filter(other -> other.start(request).toLocalDate().equals(date)).toList();
        Instant soonest = candidate.slot.from().minus(APART_SHARED);
        return sameDate.size() == MOST_SHARED_A_DAY
                || sameDate.stream().anyMatch(other -> other.slot.from().isAfter(soonest));
    }

    /** The fairest ones that differ in more than the date. */
    private static List<Candidate> ranked(List<Candidate> all, MeetingRequest request) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : all.stream().sorted(Candidate.FAIREST_FIRST).toList()) {
            if (chosen.size() == MOST_RANKED) break;
            if (chosen.stream().allMatch(other -> differ(candidate, other, request))) chosen.add(candidate);
        }
        return chosen;
    }

    private static boolean differ(Candidate one, Candidate other, MeetingRequest request) {
        LocalTime time = one.start(request).toLocalTime();
        long apart = Math.abs(ChronoUnit.MINUTES.between(time, other.start(request).toLocalTime()));
        return Math.min(apart, ChronoUnit.DAYS.getDuration().toMinutes() - apart) >= APART_MINUTES;
    }

    /**
     * A time to meet, and how hard it is in minutes.
     *
     * @param worst for the one it is hardest for
     * @param worstOfThoseWhoCome the same without people who are away
     */
    private record Candidate(Interval slot, int worst, int worstOfThoseWhoCome, int sum) {
        /** The earlier of two that are alike. */
        private static final Comparator<Candidate> FAIREST_FIRST = Comparator.comparingInt(Candidate::worst)
                .thenComparingInt(Candidate::worstOfThoseWhoCome).thenComparingInt(Candidate::sum)
                .thenComparing(candidate -> candidate.slot.from());

        static Candidate of(Interval slot, List<Availability> people) {
            int worst = 0;
            int worstOfThoseWhoCome = 0;
            int sum = 0;
            for (Availability person : people) {
                int burden = person.burden(slot);
                worst = Math.max(worst, burden);
                if (burden != Availability.MISSED_BURDEN) worstOfThoseWhoCome = Math.max(worstOfThoseWhoCome, burden);
                sum += burden;
            }
            return new Candidate(slot, worst, worstOfThoseWhoCome, sum);
        }

        ZonedDateTime start(MeetingRequest request) {
            return slot.from().atZone(request.zone());
        }
    }
}

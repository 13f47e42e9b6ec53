package app.meridian.core.worktime;

import app.meridian.core.worktime.ClockChanges.ClockChange;
import app.meridian.core.worktime.ClockChanges.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calendars, spans and instants, with everything crowded around one date, which often is that of a clock change. */
final class Cases {
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Cases() {}

    /** Spans of up to 17 dates. */
    static Arbitrary<Case> ofDays() {
        return Combinators.combine(places(), CalendarPlan.any(7, 3), number(0, 6), number(3, 10), Probe.several())
                .as((place, plan, before, after, probes) -> new Case(plan.around(place.date, place.zone),
                        span(place.date.minusDays(before), place.date.plusDays(after)), probes));
    }

    /** Spans of one to twenty years. */
    static Arbitrary<Case> ofYears() {
        return Combinators.combine(
                places(), CalendarPlan.any(3_000, 60), number(0, 3_650), number(365, 3_650), Probe.several())
                .as((place, plan, before, after, probes) -> new Case(plan.around(place.date, place.zone),
                        span(place.date.minusDays(before), place.date.plusDays(after)), probes));
    }

    /** Up to five calendars that have the same to do with the same date; the cases differ in nothing else. */
    static Arbitrary<List<Case>> ofSeveral() {
        return Combinators.combine(places(), CalendarPlan.any(7, 3).list().ofMaxSize(5), Probe.several())
                .as((place, plans, probes) -> plans.stream().map(plan -> new Case(plan.around(place.date, place.zone),
                        span(place.date.minusDays(6), place.date.plusDays(8)), probes)).toList());
    }

    static DateSpan span(LocalDate first, LocalDate last) {
        return new DateSpan(first.isBefore(DateSpan.KNOWN.first()) ? DateSpan.KNOWN.first() : first, last);
    }

    private static Arbitrary<Integer> number(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.frequencyOf(Tuple.of(14, anywhere()),
                Tuple.of(8, near(Kind.GAP)), Tuple.of(8, near(Kind.OVERLAP)),
                Tuple.of(3, near(Kind.SKIPPED_DAY)), Tuple.of(3, near(Kind.ODD_LENGTH)),
                Tuple.of(4, near(Kind.GAP_AT_MIDNIGHT)), Tuple.of(3, near(Kind.OVERLAP_OVER_MIDNIGHT)),
                Tuple.of(3, near(Kind.OVERLAP_BEFORE_MIDNIGHT)), Tuple.of(1, near(Kind.SECONDS)));
    }

    private static Arbitrary<Place> anywhere() {
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, LAST.toEpochDay()).map(LocalDate::ofEpochDay);
        return Combinators.combine(Arbitraries.of(ClockChanges.ZONES), dates).as(Place::new);
    }

    private static Arbitrary<Place> near(Kind kind) {
        Arbitrary<ClockChange> changes = Arbitraries.of(ClockChanges.of(kind));
        return Combinators.combine(changes, number(-3, 3))
                .as((change, shift) -> new Place(change.zone(), change.date().plusDays(shift)));
    }

    private record Place(ZoneId zone, LocalDate date) {}
}

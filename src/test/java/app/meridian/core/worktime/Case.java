package app.meridian.core.worktime;

import java.time.Instant;
import java.util.List;

/** @param probes instants to ask about, once the span is known */
record Case(WorkingCalendar calendar, DateSpan dates, List<Probe> probes) {

    WorkingTime time() {
        return WorkingTime.of(calendar, dates);
    }

    /** In order. */
    List<Instant> instants(WorkingTime time) {
        List<Interval> worked = time.intervals(time.span().from(), time.span().until());
        return probes.stream().map(probe -> probe.in(time.span(), worked)).sorted().toList();
    }

    Oracle oracle() {
        return Oracle.of(calendar, dates);
    }
}

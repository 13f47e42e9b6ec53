package app.meridian.core.worktime;

import java.util.List;

/** @param probes instants to ask about, once the span is known */
record Case(WorkingCalendar calendar, DateSpan dates, List<Probe> probes) {

    WorkingTime time() {
        return WorkingTime.of(calendar, dates);
    }

    Oracle oracle() {
        return Oracle.of(calendar, dates);
    }
}
